import type { HandbillError } from '../net/handbill-error.js';
import type { SignupFailure } from './signup-outcome.js';

/**
 * What a failure means for a reader, where a dialect knows nothing better.
 *
 * @param now Milliseconds since the epoch.
 */
export function outcomeOf(error: HandbillError, now: number): SignupFailure {
  const { code, facts } = error;
  const { retryAfterMs = -1 } = facts;
  if (code === 'HTTP_RATE_LIMITED') {
    return {
      status: 'rate-limited',
      error,
      until: retryAfterMs >= 0 ? now + retryAfterMs : undefined,
    };
  }
  if (facts.sent) return { status: 'unknown', error };
  if (code === 'NET_OFFLINE') return { status: 'offline', error };
  // A page in place of an answer is a guard before the service, or a door that is shut.
  return /^HTTP_[DNGR]|^BODY|_CSP|^FRAME|^FORM/.test(code)
    ? { status: 'blocked', error }
    : { status: 'unavailable', error };
}
