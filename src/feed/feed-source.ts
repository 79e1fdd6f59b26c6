import type { Http } from '../net/http.js';
import type { HandbillConfig } from '../page/config.js';
import type { ArticlePage, FeedQuery } from './article.js';
import type { FeedAbility } from './refuse.js';

export interface SourceOptions {
  signal?: AbortSignal | undefined;
  /** @default The client that all elements of this copy share. */
  http?: Http | undefined;
}

/**
 * One archive, in one dialect: the port that every dialect implements, ours and yours. A source knows URL
 * shapes and field names; it never waits, retries or remembers, all of which its `Http` does. What it cannot
 * answer it refuses, or filters by itself where that is exact; it never quietly answers something else.
 *
 * @example
 * const notes: SourceFactory = ({ api }) => ({
 *   name: 'notes',
 *   api,
 *   unable: ['categories', 'authors', 'search'],
 *   async articles({ tags, limit, cursor = '1' }, { http = new HttpClient(), signal } = {}) {
 *     const address = `${api}/notes?topic=${tags.map(encodeURIComponent)}&size=${limit}&page=${cursor}`;
 *     const { body } = await http.get(address, { parse: JSON.parse, signal });
 *     return { articles: body.notes.map(articleFrom), next: body.next, problems: [] };
 *   },
 * });
 * registerAdapter('notes', notes);
 */
export interface FeedSource {
  /** Name of the dialect. */
  readonly name: string;
  /** Address of the archive: equal sources are told by it. */
  readonly api: string;
  /**
   * What it cannot do: filters of a query that it refuses, and `total` where it never says how many articles
   * match. Everything else of a query it answers, in pages.
   *
   * @default Nothing
   */
  readonly unable?: readonly FeedAbility[] | undefined;
  /**
   * The newest articles that match, `query.limit` at most. `next` of the page goes back as `query.cursor`;
   * articles, texts and addresses must be safe to show: plain text, http and https only.
   *
   * @throws {HandbillError} `CONFIG_UNSUPPORTED` for a filter the archive cannot do; whatever its `Http` throws;
   *   `BODY_*` for answers that cannot be read. An abort rejects with the signal's reason.
   */
  articles(query: FeedQuery, options?: SourceOptions): Promise<ArticlePage>;
}

/** What every dialect is made from. */
export interface SourceConfig {
  /** Absolute http or https address. */
  api: string;
  apiKey?: string | undefined;
  options?: Readonly<Record<string, unknown>> | undefined;
  /** Nobody named the dialect: what answers in no such dialect is then a wrong guess, `CONFIG_ADAPTER`. */
  isGuess?: boolean | undefined;
}

/**
 * Makes the source of a dialect.
 *
 * @param sourceFrom Makes the source of other settings, for a dialect that brings several archives together.
 */
export type SourceFactory = (
  config: SourceConfig,
  sourceFrom: (settings: HandbillConfig) => FeedSource,
) => FeedSource;
