import { all } from './groups.mjs';
import { quartiles } from './quartiles.mjs';

/**
 * Visits of one page against those of another under the same circumstances: the ratio of medians, and
 * run by run.
 * @param {object[]} group
 * @param {object[]} visits
 * @param {{ figure: string, to: string }} what figure is compared, and with which page
 */
export function ratioOf(group, visits, { figure, to }) {
  const [{ profile, setting }] = group;
  const others = visits.filter(
    (visit) => visit.profile === profile && visit.setting === setting && visit.page === to,
  );
  const median = (of) => quartiles(all(of, figure)).median;
  return {
    ratio: median(group) / median(others),
    pairs: group.map(
      (visit) => visit[figure] / others.find(({ run }) => run === visit.run)[figure],
    ),
  };
}
