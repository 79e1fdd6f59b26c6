import { type ErrorCode, errorCodes } from './error-codes.js';

/** What is known of a failure, beside its code. */
export interface ErrorFacts {
  /** What the owner wrote or the server said, in a few words; never a secret, never a query string. */
  detail?: string | undefined;
  /** Address that was asked, without its query. */
  url?: string | undefined;
  /** HTTP status, where one came. */
  status?: number | undefined;
  /** Milliseconds the server asked us to wait. */
  retryAfterMs?: number | undefined;
  /** First part of a refused answer's body, for the dialect to read the service's own code from. */
  body?: string | undefined;
  cause?: unknown;
}

/** Every failure of the package: a stable code, whether asking again may help, and the facts. */
export class HandbillError extends Error {
  override readonly name = 'HandbillError';
  readonly code: ErrorCode;
  readonly facts: Readonly<ErrorFacts>;

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(errorCodes[code].clause, { cause: facts.cause });
    this.code = code;
    this.facts = facts;
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable === true;
  }
}

/** Survives copies and realms, which `instanceof` does not. */
export function isHandbillError(value: unknown): value is HandbillError {
  return (value as HandbillError | undefined)?.name === 'HandbillError';
}
