import { pageGroups, toHandWritten } from './first-article.mjs';
import { all } from './groups.mjs';
import { quartiles } from './quartiles.mjs';
import { line } from './verdict.mjs';
import { hundredths } from './written.mjs';

/** What we want to reach under the slow profile, as ratio to the hand-written page. */
const targets = { plain: { most: 1.3 }, preload: { most: 1.12, aim: 1.05 } };

export function firstArticleVerdicts(visits) {
  return pageGroups(visits)
    .filter(([{ slow, compared, page }]) => slow && compared && page in targets)
    .flatMap((group) => {
      const [{ setting, page }] = group;
      const { most, aim } = targets[page];
      const { ratio } = toHandWritten(group, visits);
      const asked = group.every(({ archiveRequests: { tags, posts, others } }) => {
        return tags === (setting === 'slug' ? 1 : 0) && posts === 1 && others === 0;
      });
      const wanted = `at most ${hundredths(most)}${aim ? `, aim ${hundredths(aim)}` : ''}`;
      const what = `${page}, by ${setting}`;
      return [
        line(ratio <= most, `${what}: first article at ${hundredths(ratio)} (${wanted})`),
        line(asked, `${what}: each request made once`),
        line(
          group.every(({ shift }) => shift < 0.005),
          `${what}: no layout shift`,
        ),
      ];
    });
}

export function manyFeedsVerdicts(visits) {
  const once = visits.every(
    ({ archiveRequests: { tags, posts, others } }) => tags <= 1 && posts === 1 && others === 0,
  );
  return [line(once, 'many feeds of one topic: one request chain')];
}

export function longListVerdicts(visits) {
  const longest = Math.max(...visits.map(({ longestTask }) => longestTask));
  return [line(longest <= 200, `long list: longest task ${Math.round(longest)} ms (at most 200)`)];
}

export function bigFeedVerdicts(visits) {
  const { median } = quartiles(all(visits, 'shown'));
  const longest = Math.max(...all(visits, 'longestTask'));
  return [
    line(
      median <= 300,
      `big feed: first 20 stories ${Math.round(median)} ms after the last byte (at most 300)`,
    ),
    line(longest <= 200, `big feed: longest task ${Math.round(longest)} ms (at most 200)`),
  ];
}
