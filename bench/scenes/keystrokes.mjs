import { slowest } from '../visit/profiles.mjs';
import { typing } from '../visit/typist.mjs';
import { visit } from '../visit/visit.mjs';
import { signupPages } from './signup-pages.mjs';

/** Takes three seconds to type: long enough for a script to come in between. */
const address =
  'the.keeper.of.the.outer.light.and.of.two.bicycle.lamps@letters-below-the-bridge.archive.example';

/** An address that is typed as soon as there is a field. */
export async function keystrokes(stage, { runs, report }) {
  const visits = [];
  const cases = signupPages(stage);
  for (let run = 0; run < runs; run++) {
    for (const { page, path } of cases) {
      const figures = await visit(stage, path, slowest, typing(address));
      const { length } = address;
      visits.push({ page, run, ...figures, typed: length, lost: lostOf(figures.value) });
    }
    report(`keystrokes: run ${run + 1} of ${runs}`);
  }
  return visits;
}

/** Characters that did not arrive; at least one where they arrived in another order. */
function lostOf(value = '') {
  return value === address ? 0 : Math.max(1, address.length - value.length);
}
