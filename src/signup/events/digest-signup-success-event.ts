import type { SignupSuccess } from '../signup-outcome.js';

/**
 * A sign-up went through, as far as can be known. Does not bubble, and holds nothing personal; cancelling it keeps the
 * page from going to `success-url`.
 */
export class DigestSignupSuccessEvent extends Event {
  /** `subscribed`, `pending`, `already` or `sent-unknown`. */
  readonly status: SignupSuccess['status'];

  constructor(status: SignupSuccess['status']) {
    super('digest-signup-success', { cancelable: true });
    this.status = status;
  }
}
