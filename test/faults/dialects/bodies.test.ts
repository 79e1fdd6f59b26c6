import { expect, waitUntil } from '@open-wc/testing';
import {
  asked,
  expectOutcomes,
  hostileCase,
  outcomesOf,
} from '../../feed/support/asked-dialect.js';
import { differentDialects } from '../../feed/support/dialects.js';
import { failureOf } from '../../support/failure-of.js';

/** Time enough to read megabytes. */
const patient = { attemptMs: 8_000, totalMs: 20_000 };

const broken = [
  ...['f23-cut', 'f24-chunk-cut', 'f24-chunk-cut-half'],
  ...['f25-gzip-garbage', 'f25-not-gzip', 'f25-gzip-cut'],
];

describe('the source of every dialect meets bodies that break', () => {
  for (const dialect of differentDialects) {
    it(`F23 F24 F25 no half list comes in silence in ${dialect.name}`, async () => {
      for (const [name, [result]] of Object.entries(await outcomesOf(dialect, broken))) {
        // Engines do not notice every cut; what they let through is whole, or told.
        const allowed = [3, 'NET_UNREACHABLE_OR_CORS', dialect.foreign, 'BODY_ILL_FORMED'];
        expect(result, name).to.be.oneOf(allowed);
      }
    });

    it(`F26 an endless body is stopped in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'f26-endless-spaces');
      const { code } = await failureOf(asked(dialect, archive, patient));
      expect(code).to.equal('BODY_TOO_LARGE');
      await waitUntil(async () => (await archive.tally()).closes === 1, undefined, {
        timeout: 10_000,
      });
    });

    it(`F27 F28 a body of ${dialect.megabytes} MB is the largest in ${dialect.name}`, () =>
      expectOutcomes(
        dialect,
        {
          [`f27-megabytes-${dialect.megabytes}`]: [3, 1],
          [`f27-megabytes-${dialect.megabytes + 1}`]: ['BODY_TOO_LARGE', 1],
          [`f27-megabytes-unannounced-${dialect.megabytes + 1}`]: ['BODY_TOO_LARGE', 1],
          'f28-gzip-bomb': ['BODY_TOO_LARGE', 1],
        },
        patient,
      ));
  }
});
