import { test } from 'node:test';
import { checkPage } from './oracles.mjs';
import { Visit } from './visit.mjs';

/**
 * A test on a page of its own, which must be sound afterwards.
 *
 * @param {string} name
 * @param {(visit: Visit) => Promise<void>} act
 * @param {Parameters<typeof checkPage>[1]} [expected]
 */
export function pageTest(name, act, expected = {}) {
  test(name, async () => {
    const visit = await Visit.start();
    try {
      await act(visit);
      await checkPage(visit, expected);
    } finally {
      await visit.end();
    }
  });
}
