import type { SignupRequest } from '../subscription.js';

/**
 * A reader signs up; nothing is sent yet. Bubbles; cancelling it keeps everything from being sent, and leaves the
 * form as it is.
 */
export class DigestSignupSubmitEvent extends Event {
  readonly #request: SignupRequest;

  constructor(request: SignupRequest) {
    super('digest-signup-submit', { bubbles: true, composed: true, cancelable: true });
    this.#request = request;
  }

  /**
   * What the reader asks for. Personal: it stands in no field, so that scripts which write down whole events do
   * not get it by accident.
   */
  get request(): SignupRequest {
    return this.#request;
  }
}
