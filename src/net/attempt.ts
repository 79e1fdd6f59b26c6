import type { Clock } from '../page/clock.js';
import type { Connection } from '../page/connection.js';
import { watchRefusal } from '../page/content-security.js';
import { boundedText, type Decoder } from './bounded-text.js';
import type { ErrorCode } from './error-codes.js';
import { type ErrorFacts, HandbillError, isHandbillError } from './handbill-error.js';

export interface AttemptOptions {
  clock: Clock;
  connection: Pick<Connection, 'online'>;
  /** Milliseconds from asking to the last byte. */
  attemptMs: number;
  maxBytes: number;
  /** The rest of the request. */
  init: RequestInit;
  decoder?: ((contentType: string | null) => Decoder) | undefined;
}

/** A successful answer as it came. */
export interface StoredAnswer {
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Milliseconds since the epoch at which it came. */
  storedAt: number;
}

/** Asks once, and turns whatever happens into an answer or a typed error. */
export async function attempt(
  url: string,
  { clock, connection, attemptMs, maxBytes, init, decoder }: AttemptOptions,
  signal: AbortSignal,
): Promise<StoredAnswer> {
  const failure = (code: ErrorCode, facts?: ErrorFacts) =>
    new HandbillError(code, { url: url.split('?')[0], ...facts });
  if (!connection.online) throw failure('NET_OFFLINE');
  const timer = new AbortController();
  const stopTimer = clock.after(attemptMs, () => timer.abort(failure('NET_TIMEOUT')));
  const either = AbortSignal.any([signal, timer.signal]);
  const refusal = watchRefusal(url);
  try {
    const response = await fetch(url, { signal: either, ...init });
    const { ok, status, headers } = response;
    const body = await boundedText(
      response,
      maxBytes,
      () => failure('BODY_TOO_LARGE'),
      decoder?.(headers.get('content-type')),
    );
    if (!ok) {
      const retryAfterMs = retryAfter(headers.get('retry-after'), clock.now());
      throw failure(codeOf(status), { status, body, retryAfterMs });
    }
    if (!body.trim()) throw failure('BODY_EMPTY', { status });
    return { headers: Object.fromEntries(headers), body, storedAt: clock.now() };
  } catch (cause) {
    // Engines disagree on the name of an abort in the middle of a body, so the signal decides.
    either.throwIfAborted();
    if (isHandbillError(cause)) throw cause;
    const detail = await refusal.directive();
    if (detail) throw failure('NET_BLOCKED_CSP', { detail, cause });
    throw failure(connection.online ? 'NET_UNREACHABLE_OR_CORS' : 'NET_OFFLINE', { cause });
  } finally {
    stopTimer();
    refusal.stop();
  }
}

const statuses = {
  401: 'DENIED',
  403: 'DENIED',
  404: 'NOT_FOUND',
  410: 'GONE',
  429: 'RATE_LIMITED',
} as const;

const codeOf = (status: number): ErrorCode =>
  `HTTP_${statuses[status as keyof typeof statuses] ?? (status < 500 ? 'REFUSED' : 'SERVER')}`;

/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now; rubbish is NaN, the past negative. */
const retryAfter = (header: string | null, now: number) =>
  Number(header) * 1000 || Date.parse(String(header)) - now;
