import { all, groups } from './groups.mjs';
import { table } from './table.mjs';
import { always, hundredths, spread } from './written.mjs';

/** Longest tasks; browsers report none under 50 ms. */
const task = (value) => (value < 50 ? 'under 50' : String(Math.round(value)));

export function manyFeedsTable(visits) {
  return table(
    [
      'page',
      'profile',
      'requests: tags + posts',
      'first list, ms',
      'every list, ms',
      'longest task, ms',
      'layout shift',
    ],
    groups(visits, 'name', 'profile').map((group) => [
      group[0].name,
      group[0].profile,
      always(group.map(({ archiveRequests: { tags, posts } }) => `${tags} + ${posts}`)),
      spread(all(group, 'firstArticle')),
      spread(all(group, 'everyList')),
      spread(all(group, 'longestTask'), task),
      always(all(group, 'shift').map(hundredths)),
    ]),
  );
}

export function longListTable(visits) {
  return table(
    [
      'profile',
      'articles',
      'posts requests',
      'ten pages, ms',
      'longest task, ms',
      'longest of all, ms',
      'main thread, ms',
    ],
    groups(visits, 'profile').map((group) => [
      group[0].profile,
      always(all(group, 'articles')),
      always(group.map(({ archiveRequests: { posts } }) => posts)),
      spread(all(group, 'growing')),
      spread(all(group, 'longestTask'), task),
      task(Math.max(...all(group, 'longestTask'))),
      spread(all(group, 'mainThread')),
    ]),
  );
}
