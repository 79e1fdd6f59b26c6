import { loadavg } from 'node:os';
import { profiles } from '../visit/profiles.mjs';

/** The same circle from another start, so that no page always follows the same one. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * Each run opens all pages once under each profile, so that whatever slows the machine slows them alike.
 * @template {{ path: string }} Case
 * @param {Case[]} cases
 * @param {{ runs: number, report: (line: string) => void, name: string }} options
 * @param {(path: string, profile: object) => Promise<object>} open
 * @returns {Promise<object[]>} the visits, each with what was visited
 */
export async function rounds(cases, { runs, report, name }, open) {
  const visits = [];
  // The first visits of a browser pay for what later ones find ready.
  for (const { path } of cases) await open(path, profiles[1]);
  for (let run = 0; run < runs; run++) {
    for (const profile of profiles) {
      for (const { path, ...of } of turned(cases, run)) {
        visits.push({
          ...of,
          profile: profile.name,
          slow: profile.slow,
          run,
          load: loadavg()[0],
          ...(await open(path, profile)),
        });
      }
    }
    report(`${name}: run ${run + 1} of ${runs}`);
  }
  return visits;
}
