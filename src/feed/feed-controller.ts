import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { type Http, type HttpRequest, sharedHttp } from '../net/http.js';
import { browserConnection, type Connection } from '../page/connection.js';
import type { FeedQuery } from './article.js';
import type { FeedSource } from './feed-source.js';
import { type FeedAction, type FeedState, feedReducer, idle, isSettled } from './feed-state.js';

export interface FeedControllerOptions {
  /** The archive, or why there is none; undefined leaves the feed idle. Read at each host update. */
  source: () => FeedSource | HandbillError | undefined;
  /** Which stories. Read at each host update; a change asks anew. */
  query: () => FeedQuery;
  /** Told of everything that happened, after the state changed. */
  onAction?: ((action: FeedAction, state: FeedState) => void) | undefined;
  /** @default The client that all feeds of this copy share. */
  http?: Http | undefined;
  connection?: Connection | undefined;
}

/** The same mistake made anew is the same source, so that telling it does not ask again. */
const sourceKey = (source: FeedSource | HandbillError | undefined) =>
  isHandbillError(source) ? source.code + source.facts.detail : source;

/**
 * A feed without markup: asks a source, pages through it, and holds the one state that a view draws.
 * Serves any host with Lit's controller interface, and plain script through `PlainHost`.
 */
export class FeedController implements ReactiveController {
  /** Settles with the first content, an empty answer or the first failure; never rejects. */
  readonly ready: Promise<void>;

  #state = idle;
  #settle!: () => void;
  #connected = false;
  #interrupted = false;
  #unwatch = () => {};
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedControllerOptions;
  readonly #first: Task;
  readonly #further: Task<[HttpRequest<unknown>['cache'], string?]>;

  constructor(host: ReactiveControllerHost, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#first = new Task(host, {
      args: () => [sourceKey(options.source()), JSON.stringify(options.query())],
      task: async ([source], { signal }) => {
        if (!source) return;
        this.#further.abort();
        this.#dispatch({ type: 'asked' });
        const stale = await this.#ask(signal, 'stale');
        if (stale) await this.#ask(signal, 'reload');
      },
    });
    this.#further = new Task(host, {
      autoRun: false,
      task: ([cache, cursor], { signal }) => this.#ask(signal, cache, cursor),
    });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Asks the archive again, past everything remembered. What is shown stays until the answer. */
  refresh(): Promise<void> {
    this.#dispatch({ type: 'busy', activity: 'refreshing' });
    return this.#further.run(['reload']);
  }

  /** Adds the next page. Does nothing at the end of the list, or while a page is on its way. */
  async loadMore(): Promise<void> {
    const { next, activity } = this.#state;
    if (!next || activity === 'extending') return;
    this.#dispatch({ type: 'busy', activity: 'extending' });
    await this.#further.run(['fresh', next]);
  }

  hostConnected(): void {
    const { connection = browserConnection } = this.#options;
    this.#connected = true;
    // All feeds wake in one moment, so that equal questions are one request.
    this.#unwatch = connection.watch(() => {
      if (this.#state.error?.code === 'NET_OFFLINE') this.refresh();
    });
    if (this.#interrupted) this.#first.run();
    this.#interrupted = false;
  }

  /** A move within the page disconnects and connects at once; only a real removal aborts. */
  hostDisconnected(): void {
    this.#connected = false;
    this.#unwatch();
    queueMicrotask(() => {
      if (this.#connected) return;
      this.#interrupted = this.#state.status === 'loading';
      this.#first.abort();
      this.#further.abort();
      this.#dispatch({ type: 'busy', activity: 'resting' });
    });
  }

  /** @returns Whether the answer was a stale one. */
  async #ask(
    signal: AbortSignal,
    cache: HttpRequest<unknown>['cache'],
    cursor?: string,
  ): Promise<boolean> {
    const { source, query, http = sharedHttp() } = this.#options;
    let asOf = 0;
    let stale = false;
    const watched: Http = {
      async get(url, request) {
        const answer = await http.get(url, { ...request, cache });
        // What a source keeps for longer, such as ids and pictures, does not tell the stories' age.
        if (!asOf || !request.freshMs) {
          asOf = answer.storedAt;
          stale = answer.stale;
        }
        return answer;
      },
    };
    try {
      const archive = source() as FeedSource | HandbillError;
      if (isHandbillError(archive)) throw archive;
      const page = await archive.articles({ ...query(), cursor }, { signal, http: watched });
      signal.throwIfAborted();
      this.#dispatch({ type: cursor ? 'extended' : 'answered', page, asOf });
    } catch (cause) {
      if (signal.aborted) return false;
      const error = isHandbillError(cause) ? cause : new HandbillError('BODY_SHAPE', { cause });
      this.#dispatch({ type: 'failed', error });
    }
    return stale;
  }

  #dispatch(action: FeedAction): void {
    this.#state = feedReducer(this.#state, action);
    if (isSettled(this.#state)) this.#settle();
    this.#host.requestUpdate();
    this.#options.onAction?.(action, this.#state);
  }
}
