import type { Http } from '../net/http.js';
import type { HandbillConfig } from '../page/config.js';
import type { ArticlePage, FeedQuery } from './article.js';
import type { FeedFilter } from './refuse.js';

export interface SourceOptions {
  signal?: AbortSignal | undefined;
  /** @default The client that all elements of this copy share. */
  http?: Http | undefined;
}

/**
 * One archive, in one dialect. A source knows URL shapes and field names; it never waits, retries or
 * remembers, all of which its `Http` does. What it cannot answer it refuses; it never quietly answers
 * something else.
 */
export interface FeedSource {
  /** Name of the dialect. */
  readonly name: string;
  /** Address of the archive: equal sources are told by it. */
  readonly api: string;
  /** What of a query it cannot answer, and therefore refuses. */
  readonly unable?: readonly FeedFilter[] | undefined;
  /** @throws {HandbillError} `CONFIG_UNSUPPORTED` for a filter the archive cannot do. */
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
