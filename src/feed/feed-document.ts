import type { HandbillError } from '../net/handbill-error.js';
import type { Article, Topic } from './article.js';

/** One item of a document, read no further than somebody asks. */
export interface Entry {
  /** The slugs of its topics, in every form that an owner may write. */
  topics: () => readonly string[];
  /** When it was published, ISO 8601 in UTC. */
  publishedAt: () => string | undefined;
  /** The article, or the name of the field that makes it unusable. */
  article: () => Article | string;
}

/** A file of articles that a source filters by itself: it has an address and no query. */
export interface FeedDocument {
  entries: readonly Entry[];
  /** Address of the document that goes on where this one ends. */
  next?: string | undefined;
  /** All articles of the feed, where it counts them. */
  total?: number | undefined;
  topic?: Topic | undefined;
  /** Ids of articles taken back. */
  withdrawn?: readonly string[] | undefined;
  /** The words that the archive searched for. */
  search?: unknown;
  /** What had to be mended, for the owner. */
  problems?: readonly HandbillError[];
}
