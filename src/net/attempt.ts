import type { Clock } from '../page/clock.js';
import type { Connection } from '../page/connection.js';
import { watchConnect } from '../page/content-security.js';
import { follow } from './abort.js';
import { boundedBody } from './bounded-body.js';
import type { StoredAnswer } from './cache.js';
import type { ErrorCode } from './error-codes.js';
import { type ErrorFacts, HandbillError, isHandbillError } from './handbill-error.js';
import { retryAfter } from './retry-after.js';

interface AttemptOptions {
  clock: Clock;
  connection: Connection;
  /** Milliseconds from asking to the last byte. */
  attemptMs: number;
  maxBytes: number;
  signal: AbortSignal;
}

/** Asks once, and turns whatever happens into an answer or a typed error. */
export async function attempt(url: string, options: AttemptOptions): Promise<StoredAnswer> {
  const { clock, connection, signal } = options;
  const facts = { url: shownAddress(url) };
  if (!connection.online) throw new HandbillError('NET_OFFLINE', facts);
  const controller = new AbortController();
  const unfollow = follow(controller, signal);
  const stopTimer = clock.after(options.attemptMs, () =>
    controller.abort(new HandbillError('NET_TIMEOUT', facts)),
  );
  const security = watchConnect(url);
  try {
    return await ask(url, facts, options, controller.signal);
  } catch (error) {
    // Engines disagree on the name of an abort in the middle of a body, so the signal decides.
    if (controller.signal.aborted) throw controller.signal.reason;
    if (isHandbillError(error)) throw error;
    const directive = await security.refusal();
    const code: ErrorCode = directive
      ? 'NET_BLOCKED_CSP'
      : connection.online
        ? 'NET_UNREACHABLE_OR_CORS'
        : 'NET_OFFLINE';
    throw new HandbillError(code, { ...facts, detail: directive, cause: error });
  } finally {
    security.end();
    stopTimer();
    unfollow();
  }
}

async function ask(
  url: string,
  facts: ErrorFacts,
  { clock, maxBytes }: AttemptOptions,
  signal: AbortSignal,
): Promise<StoredAnswer> {
  // Neither a header of ours nor another mode: a preload line on the page must be this very request.
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  const body = new TextDecoder().decode(await boundedBody(response, maxBytes));
  if (!response.ok) {
    throw new HandbillError(statusCode(response.status), {
      ...facts,
      status: response.status,
      retryAfterMs: retryAfter(response.headers.get('retry-after'), clock.now()),
      body: body.slice(0, 2_000),
    });
  }
  if (!body.trim()) throw new HandbillError('BODY_EMPTY', { ...facts, status: response.status });
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return { status: response.status, headers, body, storedAt: clock.now() };
}

const statusCodes: Readonly<Record<number, ErrorCode>> = {
  401: 'HTTP_DENIED',
  403: 'HTTP_DENIED',
  404: 'HTTP_NOT_FOUND',
  408: 'HTTP_SERVER',
  410: 'HTTP_GONE',
  429: 'HTTP_RATE_LIMITED',
};

const statusCode = (status: number): ErrorCode =>
  statusCodes[status] ?? (status < 500 ? 'HTTP_REFUSED' : 'HTTP_SERVER');

/** Without query and password, so that no log holds a key. */
function shownAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
