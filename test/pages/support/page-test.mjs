import { test } from 'node:test';
import { FeedVisit } from './feed-visit.mjs';
import { checkPage } from './oracles.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/**
 * Tests on a page of their own, which must be sound afterwards.
 *
 * @param {typeof Visit} Kind Who visits it.
 */
export const testsOf =
  (Kind) =>
  /**
   * @param {string} name
   * @param {(visit: Visit) => Promise<void>} act
   * @param {Parameters<typeof checkPage>[1]} [expected]
   */
  (name, act, expected = {}) =>
    test(name, async () => {
      const visit = await Kind.start();
      try {
        await act(visit);
        await checkPage(visit, expected);
      } finally {
        await visit.end();
      }
    });

/** A test on a page with a feed. */
export const pageTest = testsOf(FeedVisit);
