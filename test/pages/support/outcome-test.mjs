import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../support/until.mjs';
import { SignupVisit } from './outcome-visit.mjs';
import { partner, services } from './signup-scene.mjs';

/** What Firefox reports beside the failures of scripts: its own lines on requests. */
const ownLines = /^Cross-Origin Request Blocked:/;

/** An address of a reader's, in plain text or encoded. */
const personal = /(@|%40)reader/;

/**
 * A test of one reader's visit, which must be sound afterwards: nothing failed, nobody else was asked anything,
 * nothing holds the reader's address, and the owner was told what there was to tell.
 *
 * @param {string} name
 * @param {(visit: SignupVisit) => Promise<void>} act
 * @param {object} [expected]
 * @param {string[]} [expected.told] codes that the owner is told of, in any order
 */
export function signupTest(name, act, { told = [] } = {}) {
  test(name, async () => {
    const visit = await SignupVisit.start();
    try {
      await act(visit);
      await until(() => visit.lines.length >= told.length);
      const failures = visit.failures.filter((message) => !ownLines.test(message));
      assert.deepEqual(failures, [], 'the browser reports a failure');
      assert.deepEqual(visit.requests.filter(isForeign), [], 'somebody else was asked');
      assert.deepEqual(visit.lines.map(codeOf).sort(), [...told].sort(), 'lines to the owner');
      assert.doesNotMatch(visit.lines.join('\n'), personal, 'what the owner is told is personal');
      assert.doesNotMatch(await visit.traces(), personal, 'something personal was left');
    } finally {
      await visit.end();
      services.reset();
    }
  });
}

const codeOf = (line) => /^\[handbill\] (?:<[\w-]+> )?([A-Z_]+)/.exec(line)?.[1] ?? line;

const isForeign = (address) =>
  /^https?:/.test(address) && ![partner, services].some(({ url }) => address.startsWith(`${url}/`));
