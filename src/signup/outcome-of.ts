import type { HandbillError } from '../net/handbill-error.js';
import type { SignupFailure } from './signup-outcome.js';

/**
 * What a failure means for a reader, where a dialect knows nothing better.
 *
 * @param now Milliseconds since the epoch.
 */
export function outcomeOf(error: HandbillError, now: number): SignupFailure {
  const { retryAfterMs = 0 } = error.facts;
  const when = retryAfterMs > 0 && { until: now + retryAfterMs };
  return { status: statusOf(error), error, ...when } as SignupFailure;
}

function statusOf({ code, facts }: HandbillError): SignupFailure['status'] {
  if (code === 'HTTP_RATE_LIMITED') return 'rate-limited';
  if (facts.sent) return 'unknown';
  if (code === 'NET_OFFLINE') return 'offline';
  // A page in place of an answer is a guard before the service, or a door that is shut.
  return /^HTTP_[DNGR]|^BODY|_CSP|^FRAME|^FORM/.test(code) ? 'blocked' : 'unavailable';
}
