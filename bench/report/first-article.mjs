import { all, groups } from './groups.mjs';
import { quartiles } from './quartiles.mjs';
import { table } from './table.mjs';
import { always, hundredths, middle, spread } from './written.mjs';

const ways = {
  'hand-written': 'hand-written',
  plain: 'ours',
  preload: 'ours, preload line',
  'bare lit': 'Lit alone',
  'bare lit, preload': 'Lit alone, preload line',
};

/** Our visits against those of the hand-written page: the ratio of medians, and run by run. */
export function ratioOf(group, visits) {
  const [{ profile, setting }] = group;
  const others = visits.filter(
    (visit) =>
      visit.profile === profile && visit.setting === setting && visit.page === 'hand-written',
  );
  const times = (of) => all(of, 'firstArticle');
  return {
    ratio: quartiles(times(group)).median / quartiles(times(others)).median,
    pairs: group.map(({ run, firstArticle }) => {
      const other = others.find((visit) => visit.run === run);
      return firstArticle / other.firstArticle;
    }),
  };
}

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
      const { ratio, pairs } = ratioOf(group, visits);
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

const stageNames = {
  pageEnd: 'page there',
  scriptStart: 'script asked',
  scriptEnd: 'script there',
  defined: 'tag defined',
  archiveStart: 'archive asked',
  postsStart: 'posts asked',
  postsEnd: 'posts there',
};

/** Where the time goes, as medians of milliseconds from the start of the navigation. */
export function stagesTable(visits) {
  return table(
    ['profile', 'topic by', 'page', ...Object.values(stageNames), 'first article'],
    pageGroups(visits).map((group) => {
      const [{ profile, setting, page }] = group;
      const stages = Object.keys(stageNames).map((name) => {
        const times = group.map((visit) => visit.stages[name]).filter((time) => time !== undefined);
        return times.length > 0 ? middle(times) : '';
      });
      return [profile, setting, ways[page], ...stages, middle(all(group, 'firstArticle'))];
    }),
  );
}
