import type { ErrorCode } from '../../net/error-codes.js';
import type { HandbillError } from '../../net/handbill-error.js';

/**
 * A sign-up did not go through, or nobody knows. Does not bubble, and holds nothing personal; cancelling it silences
 * the console line and the default text. What was typed stays.
 */
export class DigestSignupErrorEvent extends Event {
  /** Stable name of the failure. */
  readonly code: ErrorCode;
  readonly error: HandbillError;

  constructor(error: HandbillError) {
    super('digest-signup-error', { cancelable: true });
    this.code = error.code;
    this.error = error;
  }
}
