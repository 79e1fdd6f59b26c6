import type { HandbillError } from '../../src/net/handbill-error.js';

/** What a promise is rejected with. */
export const failureOf = <Failure = HandbillError>(promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => {
      throw new Error('Nothing failed.');
    },
    (reason: Failure) => reason,
  );
