import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { type Freshness, type Http, type HttpClient, sharedHttp } from '../net/http.js';
import { type Clock, systemClock } from '../page/clock.js';
import { browserConnection, type Connection } from '../page/connection.js';
import type { ArticlePage, FeedQuery } from './article.js';
import type { FeedSource } from './feed-source.js';
import { type FeedAction, type FeedState, feedReducer } from './feed-state.js';

export interface FeedControllerOptions {
  /** The archive, or why there is none; undefined leaves the feed idle. Read at each host update. */
  source: () => FeedSource | HandbillError | undefined;
  /** Which stories. Read at each host update; a change asks anew. */
  query: () => FeedQuery;
  /** Told of everything that happened, after the state changed. */
  onAction?: ((action: FeedAction, state: FeedState) => void) | undefined;
  /** @default The client that all feeds of this copy share. */
  http?: HttpClient | undefined;
  connection?: Connection | undefined;
  clock?: Clock | undefined;
  random?: (() => number) | undefined;
}

/** Longest wait after the network returned, so that many feeds do not ask in one moment. */
const spreadMs = 1_000;

/**
 * A feed without markup: asks a source, pages through it, and holds the one state that a view draws.
 * Serves any host with Lit's controller interface, and plain script through `PlainHost`.
 */
export class FeedController implements ReactiveController {
  /** Settles with the first content, an empty answer or the first failure; never rejects. */
  readonly ready: Promise<void>;

  #state: FeedState = { status: 'idle' };
  #connected = false;
  #interrupted = false;
  #stopWaiting = () => {};
  #settle!: () => void;
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedControllerOptions;
  readonly #load: Task;
  readonly #refresh: Task;
  readonly #extend: Task;

  constructor(host: ReactiveControllerHost, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const manual = { autoRun: false as const, args: () => [] };
    this.#load = new Task(host, {
      args: () => [options.source(), JSON.stringify(options.query())],
      task: (_, { signal }) => this.#first(signal),
    });
    this.#refresh = new Task(host, {
      ...manual,
      task: (_, { signal }) => this.#ask('reload', signal),
    });
    this.#extend = new Task(host, { ...manual, task: (_, { signal }) => this.#next(signal) });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Asks the archive again, past everything remembered. What is shown stays until the answer. */
  async refresh(): Promise<void> {
    this.#dispatch({ type: 'busy', activity: 'refreshing' });
    await this.#refresh.run();
  }

  /** Adds the next page. Does nothing at the end of the list, or while a page is on its way. */
  async loadMore(): Promise<void> {
    const state = this.#state;
    if (state.status !== 'ready' || !state.next || state.activity === 'extending') return;
    this.#dispatch({ type: 'busy', activity: 'extending' });
    await this.#extend.run();
  }

  hostConnected(): void {
    this.#connected = true;
    if (!this.#interrupted) return;
    this.#interrupted = false;
    this.#load.run();
  }

  /** A move within the page disconnects and connects at once; only a real removal aborts. */
  hostDisconnected(): void {
    this.#connected = false;
    queueMicrotask(() => {
      if (this.#connected) return;
      this.#interrupted = this.#state.status === 'loading';
      this.#stopWaiting();
      for (const task of [this.#load, this.#refresh, this.#extend]) task.abort();
      this.#dispatch({ type: 'busy', activity: 'resting' });
    });
  }

  async #first(signal: AbortSignal): Promise<void> {
    if (!this.#options.source()) return;
    this.#refresh.abort();
    this.#extend.abort();
    this.#dispatch({ type: 'asked' });
    await this.#ask('stored', signal);
    await this.#ask('fresh', signal);
  }

  async #ask(freshness: Freshness, signal: AbortSignal): Promise<void> {
    await this.#attempt(freshness, undefined, signal, (page, asOf) =>
      this.#dispatch({ type: 'answered', page, asOf }),
    );
  }

  async #next(signal: AbortSignal): Promise<void> {
    const state = this.#state;
    if (state.status !== 'ready') return;
    await this.#attempt('fresh', state.next, signal, (page) =>
      this.#dispatch({ type: 'extended', page }),
    );
  }

  async #attempt(
    freshness: Freshness,
    cursor: string | undefined,
    signal: AbortSignal,
    done: (page: ArticlePage, asOf: number) => void,
  ): Promise<void> {
    const { source, query, http = sharedHttp() } = this.#options;
    const archive = source();
    if (!archive) return;
    try {
      if (isHandbillError(archive)) throw archive;
      const watched = new WatchedHttp(http.view(freshness));
      const page = await archive.articles({ ...query(), cursor }, { signal, http: watched });
      if (!signal.aborted) done(page, watched.asOf);
    } catch (error) {
      if (signal.aborted || freshness === 'stored') return;
      this.#fail(
        isHandbillError(error) ? error : new HandbillError('BODY_SHAPE', { cause: error }),
      );
    }
  }

  #fail(error: HandbillError): void {
    this.#dispatch({ type: 'failed', error });
    if (error.code === 'NET_OFFLINE') this.#resumeOnline();
  }

  #resumeOnline(): void {
    const {
      connection = browserConnection,
      clock = systemClock,
      random = Math.random,
    } = this.#options;
    this.#stopWaiting();
    const unwatch = connection.watch(() => {
      unwatch();
      this.#stopWaiting = clock.after(random() * spreadMs, () => void this.refresh());
    });
    this.#stopWaiting = unwatch;
  }

  #dispatch(action: FeedAction): void {
    this.#state = feedReducer(this.#state, action);
    if ('activity' in this.#state) this.#settle();
    this.#options.onAction?.(action, this.#state);
    this.#host.requestUpdate();
  }
}

/** Remembers how old the last answer is: the stories come last, after the look-ups they need. */
class WatchedHttp implements Http {
  asOf = 0;
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  get: Http['get'] = async (url, request) => {
    const answer = await this.#http.get(url, request);
    this.asOf = answer.storedAt;
    return answer;
  };
}
