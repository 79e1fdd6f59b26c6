import { type Clock, systemClock } from '../page/clock.js';
import { browserConnection, type Connection } from '../page/connection.js';
import { memoryStore, type Store } from '../page/store.js';
import { documentVisibility, type Visibility } from '../page/visibility.js';
import { attempt } from './attempt.js';
import { AnswerCache, type Lifetime, type StoredAnswer } from './cache.js';
import { requestKey } from './request-key.js';
import { type RetryOptions, retry, retryDefaults } from './retry.js';
import { SharedRequests } from './shared-requests.js';

/** How one address is asked. */
export interface HttpRequest<Body> {
  /** Turns the text into what the caller works on; throws when it is not what was asked for. */
  parse: (text: string) => Body;
  signal?: AbortSignal | undefined;
  /** Most bytes of body, unpacked, that are read. @default 2_000_000 */
  maxBytes?: number | undefined;
  /** @default Fresh for five minutes, stale for a day. */
  lifetime?: Lifetime | undefined;
}

/** A successful answer. The body may be shared with other askers: it is read, never changed. */
export interface HttpAnswer<Body> {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Body;
  /** Milliseconds since the epoch at which it came. */
  storedAt: number;
}

/**
 * How sources ask the network. Sharing, remembering, retrying and giving up live behind it; a source
 * only says what it wants.
 */
export interface Http {
  /** @throws {HandbillError} for everything but an abort, which rejects with the signal's reason. */
  get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>>;
}

/** Where a client may look for an answer. */
export type Freshness =
  /** A fresh answer from memory, else the network. */
  | 'fresh'
  /** The network only; the answer replaces what is remembered. */
  | 'reload'
  /** Memory only, however old; rejects with `undefined` when there is none. */
  | 'stored';

export interface HttpOptions extends RetryOptions {
  /** Milliseconds for one try, from asking to the last byte. @default 8_000 */
  attemptMs: number;
  clock: Clock;
  visibility: Visibility;
  connection: Connection;
  store: Store;
  random: () => number;
}

const defaultLifetime: Lifetime = { freshMs: 300_000, staleMs: 86_400_000 };

/** One client a copy of the package: what it remembers and shares, it does for every element. */
export class HttpClient implements Http {
  readonly #options: HttpOptions;
  readonly #cache: AnswerCache;
  readonly #requests = new SharedRequests<HttpAnswer<unknown>>();

  constructor(options: Partial<HttpOptions> = {}) {
    this.#options = {
      ...retryDefaults,
      attemptMs: 8_000,
      clock: systemClock,
      visibility: documentVisibility,
      connection: browserConnection,
      store: memoryStore(),
      random: Math.random,
      ...options,
    };
    this.#cache = new AnswerCache(this.#options.store, this.#options.clock);
  }

  get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    return this.ask(url, request, 'fresh');
  }

  /** The same client, looking elsewhere for answers. */
  view(freshness: Freshness): Http {
    return { get: (url, request) => this.ask(url, request, freshness) };
  }

  async ask<Body>(
    url: string,
    request: HttpRequest<Body>,
    freshness: Freshness,
  ): Promise<HttpAnswer<Body>> {
    const key = requestKey(url);
    const { freshMs, staleMs } = request.lifetime ?? defaultLifetime;
    if (freshness !== 'reload') {
      const stored = this.#cache.read(key, freshness === 'stored' ? staleMs : freshMs);
      if (stored) return parsed(stored, request.parse);
      if (freshness === 'stored') throw undefined;
    }
    const never = new AbortController().signal;
    return this.#requests.join(
      key,
      (signal) => this.#fetch(url, key, request, signal),
      request.signal ?? never,
    ) as Promise<HttpAnswer<Body>>;
  }

  async #fetch<Body>(
    url: string,
    key: string,
    { parse, maxBytes = 2_000_000 }: HttpRequest<Body>,
    signal: AbortSignal,
  ): Promise<HttpAnswer<Body>> {
    const options = this.#options;
    const once = (remainingMs: number) => {
      const attemptMs = Math.min(options.attemptMs, remainingMs);
      return attempt(url, { ...options, attemptMs, maxBytes, signal });
    };
    const answer = await retry(once, options, signal);
    // Parsed before it is remembered: what cannot be read is never kept.
    const result = parsed(answer, parse);
    this.#cache.write(key, answer);
    return result;
  }
}

const parsed = <Body>(answer: StoredAnswer, parse: (text: string) => Body): HttpAnswer<Body> => ({
  ...answer,
  body: parse(answer.body),
});

let shared: HttpClient | undefined;

/** The client of this copy, made on first use. */
export function sharedHttp(): HttpClient {
  shared ??= new HttpClient();
  return shared;
}
