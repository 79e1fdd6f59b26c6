import { systemClock } from '../page/clock.js';
import { browserConnection } from '../page/connection.js';
import { memoryStore, type Store } from '../page/store.js';
import { documentVisibility } from '../page/visibility.js';
import { type AttemptOptions, attempt, type StoredAnswer } from './attempt.js';
import type { Decoder } from './bounded-text.js';
import { type RetryOptions, retry } from './retry.js';
import { SharedRequests } from './shared-requests.js';

/** How one address is asked. */
export interface HttpRequest<Body> {
  /** Turns the text into what the caller works on; throws when it is not what was asked for. */
  parse: (text: string) => Body;
  signal?: AbortSignal | undefined;
  /**
   * Turns bytes into text, where that is not UTF-8 for certain: made for each try, by its `Content-Type`.
   *
   * @default UTF-8
   */
  decoder?: ((contentType: string | null) => Decoder) | undefined;
  /** Most bytes of body, unpacked, that are read. @default 2_000_000 */
  maxBytes?: number | undefined;
  /** Milliseconds for all tries together, where the asker has less patience. @default 20_000 */
  totalMs?: number | undefined;
  /** Milliseconds in which the answer is served without asking again. @default 300_000 */
  freshMs?: number | undefined;
  /**
   * `fresh` takes an answer from memory while it is fresh, `stale` for a day at least, `reload`
   * never, and has the browser ask the server too. @default 'fresh'
   */
  cache?: 'fresh' | 'stale' | 'reload' | undefined;
}

/** A successful answer. The body may be shared with other askers: it is read, never changed. */
export interface HttpAnswer<Body> extends Omit<StoredAnswer, 'body'> {
  body: Body;
  /** Whether it comes from memory and is past its fresh time. */
  stale: boolean;
}

/**
 * How sources ask the network. Sharing, remembering, retrying and giving up live behind it; a source
 * only says what it wants.
 */
export interface Http {
  /** @throws {HandbillError} for everything but an abort, which rejects with the signal's reason. */
  get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>>;
}

export interface HttpOptions
  extends RetryOptions,
    Omit<AttemptOptions, 'maxBytes' | 'init' | 'decoder'> {
  /** Milliseconds for one try, from asking to the last byte. @default 8_000 */
  attemptMs: number;
  /** Where answers are remembered. @default Memory */
  store: Store<StoredAnswer>;
}

const day = 86_400_000;

/** One client a copy of the package: what it remembers and shares, it does for every element. */
export class HttpClient implements Http {
  readonly #options: HttpOptions;
  readonly #requests = new SharedRequests<HttpAnswer<unknown>>();

  constructor(options: Partial<HttpOptions> = {}) {
    this.#options = {
      retries: 2,
      baseDelayMs: 500,
      maxDelayMs: 5_000,
      maxRetryAfterMs: 30_000,
      attemptMs: 8_000,
      totalMs: 20_000,
      clock: systemClock,
      visibility: documentVisibility,
      connection: browserConnection,
      store: memoryStore(),
      random: Math.random,
      ...options,
    };
  }

  async get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    const options = this.#options;
    const { clock, store } = options;
    const { parse, cache, decoder, freshMs = 300_000, maxBytes = 2_000_000 } = request;
    const { totalMs = options.totalMs } = request;
    const { signal = new AbortController().signal } = request;
    const stored = cache === 'reload' ? undefined : store.read(url);
    const age = stored ? clock.now() - stored.storedAt : -1;
    // An answer from the future was stored before the clock was set back.
    if (stored && age >= 0 && age < (cache === 'stale' ? Math.max(freshMs, day) : freshMs)) {
      return { ...stored, body: parse(stored.body), stale: age >= freshMs };
    }
    return this.#requests.join(url, signal, async (signal) => {
      const answer = await retry(
        (remainingMs) => {
          const attemptMs = Math.min(options.attemptMs, remainingMs);
          // Neither a header of ours nor another mode: a preload line on the page must be this very request. Hosts
          // of plain files say nothing of how long they stay as they are, and browsers then guess: for days.
          const init: RequestInit = {
            credentials: 'same-origin',
            cache: cache === 'reload' ? 'no-cache' : 'default',
          };
          return attempt(url, { ...options, attemptMs, maxBytes, init, decoder }, signal);
        },
        { ...options, totalMs },
        signal,
      );
      // Parsed before it is remembered: what cannot be read is never kept.
      const body = parse(answer.body);
      store.write(url, answer);
      return { ...answer, body, stale: false };
    }) as Promise<HttpAnswer<Body>>;
  }
}

let shared: HttpClient | undefined;

/** The client of this copy, made on first use. */
export const sharedHttp = (): HttpClient => {
  shared ??= new HttpClient();
  return shared;
};
