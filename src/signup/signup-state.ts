import type { HandbillError } from '../net/handbill-error.js';
import type { SignupOutcome } from './signup-outcome.js';

/** Everything that a sign-up can be, as one value. */
export type SignupState =
  | { readonly status: 'ready' | 'sending' }
  /** Kept back until the reader sends it once more: something filled in what readers do not see. */
  | { readonly status: 'held'; readonly error: HandbillError }
  | SignupOutcome;

/** Whether it went through, as far as can be known: there is nothing left to send. */
export const isDone = ({ status }: SignupState): boolean =>
  /^(subscribed|pending|already|sent-unknown)$/.test(status);
