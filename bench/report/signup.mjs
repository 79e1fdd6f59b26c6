import { all, groups } from './groups.mjs';
import { ratioOf } from './ratio.mjs';
import { loadingStages, stageCells, stageHeads } from './stages.mjs';
import { table } from './table.mjs';
import { always, hundredths, middle, spread } from './written.mjs';

/** The pages, each with the one that it is compared with. */
const ways = {
  'hand-written': { name: 'hand-written element' },
  'bare lit': { name: 'Lit alone', to: 'hand-written' },
  own: { name: 'ours, own form', to: 'hand-written' },
  plain: { name: 'plain HTML' },
  enhanced: { name: 'ours, enhancing the plain HTML', to: 'plain' },
};

/** Visits by profile and page, in the order of the first run. */
export const signupGroups = (visits) => groups(visits, 'profile', 'page');

/** A figure of a page against that of the page which is its measure. */
export const toMeasure = (group, visits, figure) =>
  ratioOf(group, visits, { figure, to: ways[group[0].page].to });

export function readyToTypeTable(visits) {
  const ratio = (group, figure) => {
    if (!ways[group[0].page].to) return '1.00';
    const { ratio, pairs } = toMeasure(group, visits, figure);
    return `${hundredths(ratio)} (${spread(pairs, hundredths)})`;
  };
  return table(
    [
      'profile',
      'page',
      'compared with',
      'field ready, ms',
      'ratio (run by run)',
      'first key in it, ms',
      'ratio (run by run)',
      'bytes on the wire',
      'requests: site + elsewhere',
      'script, ms',
      'main thread, ms',
      'layout shift',
    ],
    signupGroups(visits).map((group) => {
      const [{ profile, page }] = group;
      const { name, to } = ways[page];
      return [
        profile,
        name,
        to ? ways[to].name : '',
        spread(all(group, 'ready')),
        ratio(group, 'ready'),
        spread(all(group, 'firstKey')),
        ratio(group, 'firstKey'),
        middle(all(group, 'bytes')),
        `${always(all(group, 'siteRequests'))} + ${always(all(group, 'elsewhere'))}`,
        spread(all(group, 'script')),
        spread(all(group, 'mainThread')),
        always(all(group, 'shift').map(hundredths)),
      ];
    }),
  );
}

/** Where the time goes, as medians of milliseconds from the start of the navigation. */
export const signupStagesTable = (visits) =>
  table(
    ['profile', 'page', ...stageHeads(loadingStages), 'field ready'],
    signupGroups(visits).map((group) => {
      const [{ profile, page }] = group;
      return [
        profile,
        ways[page].name,
        ...stageCells(group, loadingStages),
        middle(all(group, 'ready')),
      ];
    }),
  );

export const keystrokesTable = (visits) =>
  table(
    [
      'page',
      'first key, ms',
      'tag defined, ms',
      'last key, ms',
      'characters',
      'lost',
      'caret kept',
    ],
    groups(visits, 'page').map((group) => [
      ways[group[0].page].name,
      spread(all(group, 'firstKey')),
      stageCells(group, ['defined'])[0],
      spread(all(group, 'lastKey')),
      always(all(group, 'typed')),
      always(all(group, 'lost')),
      always(all(group, 'focusKept').map((kept) => (kept ? 'yes' : 'no'))),
    ]),
  );
