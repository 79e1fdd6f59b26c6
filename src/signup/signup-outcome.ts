import type { HandbillError } from '../net/handbill-error.js';

/** The reader's mailbox in the browser, where a service knows it. */
export interface Inbox {
  readonly url: string;
  /** Name of the mail provider. */
  readonly name?: string | undefined;
}

/** Parts of a request that a service or the form may find wrong. */
export type SignupField = 'email' | 'name' | 'lists' | 'frequency' | 'consent';

/** It went through, as far as can be known. */
export type SignupSuccess =
  /** Nothing more is needed. */
  | { readonly status: 'subscribed' }
  /** The reader has to confirm by mail. */
  | { readonly status: 'pending'; readonly inbox?: Inbox | undefined }
  /** Only where a service reveals it. Readers are told the same as for `pending`. */
  | { readonly status: 'already'; readonly inbox?: Inbox | undefined }
  /** It left, and the answer could not be read; `tab`: the service goes on in a page of its own. */
  | { readonly status: 'sent-unknown'; readonly tab?: boolean | undefined };

/** It did not go through, or nobody knows. What was typed is kept. */
export type SignupFailure = {
  readonly error: HandbillError;
} & (
  | {
      /**
       * `unknown`: no answer came, so it may have worked; a second try is safe. `unavailable`: the
       * service cannot do it now. `offline`: nothing was sent.
       */
      readonly status: 'unknown' | 'unavailable' | 'offline';
    }
  /** The service does not take what a field says. */
  | { readonly status: 'invalid'; readonly fields: readonly SignupField[] }
  /** The service or a guard before it refuses this way of signing up; `page` is another way. */
  | { readonly status: 'blocked'; readonly page?: string | undefined }
  /** Too many tries; `until` is when the next one may work, in milliseconds since the epoch. */
  | { readonly status: 'rate-limited'; readonly until?: number | undefined }
);

/** What came of a sign-up. Nothing is claimed that was not seen. */
export type SignupOutcome = SignupSuccess | SignupFailure;
