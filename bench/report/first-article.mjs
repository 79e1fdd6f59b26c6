import { all, groups } from './groups.mjs';
import { ratioOf } from './ratio.mjs';
import { stageCells, stageHeads } from './stages.mjs';
import { table } from './table.mjs';
import { always, hundredths, middle, spread } from './written.mjs';

const ways = {
  'hand-written': 'hand-written',
  plain: 'ours',
  preload: 'ours, preload line',
  'bare lit': 'Lit alone',
  'bare lit, preload': 'Lit alone, preload line',
};

/** Our visits against those of the hand-written page. */
export const toHandWritten = (group, visits) =>
  ratioOf(group, visits, { figure: 'firstArticle', to: 'hand-written' });

/** Visits by profile, setting and page, in the order of the first run. */
export const pageGroups = (visits) => groups(visits, 'profile', 'setting', 'page');

export function firstArticleTable(visits) {
  return table(
    [
      'profile',
      'topic by',
      'page',
      'first article, ms',
      'ratio (run by run)',
      'bytes on the wire',
      'requests: site + archive',
      'of these posts',
      'script, ms',
      'main thread, ms',
      'layout shift',
    ],
    pageGroups(visits).map((group) => {
      const [{ profile, setting, page }] = group;
      const { ratio, pairs } = toHandWritten(group, visits);
      const archive = group.map(({ archiveRequests: { tags, posts, others } }) =>
        [tags, posts, others].reduce((sum, count) => sum + count),
      );
      return [
        profile,
        setting,
        ways[page],
        spread(all(group, 'firstArticle')),
        page === 'hand-written' ? '1.00' : `${hundredths(ratio)} (${spread(pairs, hundredths)})`,
        middle(all(group, 'bytes')),
        `${always(all(group, 'siteRequests'))} + ${always(archive)}`,
        always(group.map(({ archiveRequests }) => archiveRequests.posts)),
        spread(all(group, 'script')),
        spread(all(group, 'mainThread')),
        always(all(group, 'shift').map(hundredths)),
      ];
    }),
  );
}

/** Where the time goes, as medians of milliseconds from the start of the navigation. */
export const articleStagesTable = (visits) =>
  table(
    ['profile', 'topic by', 'page', ...stageHeads(), 'first article'],
    pageGroups(visits).map((group) => {
      const [{ profile, setting, page }] = group;
      return [
        profile,
        setting,
        ways[page],
        ...stageCells(group),
        middle(all(group, 'firstArticle')),
      ];
    }),
  );
