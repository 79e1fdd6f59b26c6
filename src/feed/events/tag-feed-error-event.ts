import type { ErrorCode } from '../../net/error-codes.js';
import type { HandbillError } from '../../net/handbill-error.js';

/**
 * The feed could not do something. Does not bubble; cancelling it silences the console line and the
 * default text, and leaves the owner's children.
 */
export class TagFeedErrorEvent extends Event {
  /** Stable name of the failure. */
  readonly code: ErrorCode;
  readonly error: HandbillError;

  constructor(error: HandbillError) {
    super('tag-feed-error', { cancelable: true });
    this.code = error.code;
    this.error = error;
  }
}
