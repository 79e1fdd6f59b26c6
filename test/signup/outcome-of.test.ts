import { expect } from '@open-wc/testing';
import type { ErrorCode } from '../../src/net/error-codes.js';
import { HandbillError } from '../../src/net/handbill-error.js';
import { outcomeOf } from '../../src/signup/outcome-of.js';
import type { SignupFailure } from '../../src/signup/signup-outcome.js';

/** What each failure means, as long as nothing was sent. */
const meanings: Readonly<Record<ErrorCode, SignupFailure['status']>> = {
  CONFIG_API_MISSING: 'unavailable',
  CONFIG_API_INVALID: 'unavailable',
  CONFIG_API_CREDENTIALS: 'unavailable',
  CONFIG_API_MIXED_CONTENT: 'unavailable',
  CONFIG_QUOTES: 'unavailable',
  CONFIG_ADAPTER: 'unavailable',
  CONFIG_OPTIONS: 'unavailable',
  CONFIG_VALUE: 'unavailable',
  CONFIG_TOO_MANY: 'unavailable',
  CONFIG_TOPIC_UNKNOWN: 'unavailable',
  CONFIG_UNSUPPORTED: 'unavailable',
  CONFIG_DEFINED_TWICE: 'unavailable',
  NET_OFFLINE: 'offline',
  NET_BLOCKED_CSP: 'blocked',
  NET_UNREACHABLE_OR_CORS: 'unavailable',
  NET_TIMEOUT: 'unavailable',
  NET_PART: 'unavailable',
  HTTP_DENIED: 'blocked',
  HTTP_NOT_FOUND: 'blocked',
  HTTP_GONE: 'blocked',
  HTTP_REFUSED: 'blocked',
  HTTP_RATE_LIMITED: 'rate-limited',
  HTTP_SERVER: 'unavailable',
  BODY_EMPTY: 'blocked',
  BODY_NOT_JSON: 'blocked',
  BODY_NOT_XML: 'blocked',
  BODY_ILL_FORMED: 'blocked',
  BODY_SIGN_IN: 'blocked',
  BODY_TOO_LARGE: 'blocked',
  BODY_SHAPE: 'blocked',
  FRAME_NO_FORMS: 'blocked',
  FRAME_NO_TABS: 'blocked',
  FORM_HELD: 'blocked',
  FORM_CHALLENGE: 'blocked',
  RENDER: 'unavailable',
};

describe('outcomeOf', () => {
  for (const [code, status] of Object.entries(meanings) as [ErrorCode, string][]) {
    it(`F78 means ${status} by ${code}`, () => {
      const error = new HandbillError(code);
      const outcome = outcomeOf(error, 0);
      expect(outcome.status).to.equal(status);
      expect(outcome.error).to.equal(error);
    });

    if (code === 'HTTP_RATE_LIMITED') continue;
    it(`F78 means that nobody knows by ${code} after sending`, () => {
      const error = new HandbillError(code, { sent: true });
      expect(outcomeOf(error, 0)).to.deep.equal({ status: 'unknown', error });
    });
  }

  it('believes a service that counts tries that it did nothing', () => {
    const error = new HandbillError('HTTP_RATE_LIMITED', { sent: true });
    expect(outcomeOf(error, 0).status).to.equal('rate-limited');
  });

  for (const [retryAfterMs, until] of [
    [90_000, 91_000],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [undefined, undefined],
  ] as const) {
    it(`F34 tells the next try of a wait of ${retryAfterMs} ms`, () => {
      const error = new HandbillError('HTTP_RATE_LIMITED', { retryAfterMs });
      expect(outcomeOf(error, 1_000)).to.deep.equal({
        status: 'rate-limited',
        error,
        ...(until && { until }),
      });
    });
  }
});
