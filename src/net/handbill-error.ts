import type { ErrorCode } from './error-codes.js';

/** What is known of a failure, beside its code. */
export interface ErrorFacts {
  /** What the owner wrote or the server said, in a few words; never a secret, never a query string. */
  detail?: string | undefined;
  /** Address that was asked, without its query. */
  url?: string | undefined;
  /** HTTP status, where one came. */
  status?: number | undefined;
  /** Whether a reader's act may have reached the service all the same. */
  sent?: boolean | undefined;
  /** Milliseconds the server asked us to wait. */
  retryAfterMs?: number | undefined;
  /** A refused answer's body, for the dialect to read the service's own code from. */
  body?: string | undefined;
  cause?: unknown;
}

/** Every failure of the package: a stable code and the facts. */
export class HandbillError extends Error {
  readonly code: ErrorCode;
  readonly facts: Readonly<ErrorFacts>;

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(facts.detail ? `${code}: ${facts.detail}` : code, facts);
    this.code = code;
    this.facts = facts;
  }

  /** Not a field: where a page froze `Error.prototype`, it could not be set. */
  override get name(): 'HandbillError' {
    return 'HandbillError';
  }
}

/** Survives copies and realms, which `instanceof` does not. */
export const isHandbillError = (value: unknown): value is HandbillError =>
  (value as HandbillError | undefined)?.name === 'HandbillError';
