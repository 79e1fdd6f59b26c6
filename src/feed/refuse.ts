import { HandbillError } from '../net/handbill-error.js';
import type { FeedQuery } from './article.js';

/** The parts of a query that narrow it. */
export type FeedFilter =
  | 'tags'
  | 'categories'
  | 'authors'
  | 'exclude'
  | 'search'
  | 'since'
  | 'until';

/** @throws {HandbillError} `CONFIG_UNSUPPORTED`, naming the first filter in use that a source has no answer for. */
export function refuse(query: FeedQuery, unable: readonly FeedFilter[]): void {
  const detail = unable.find((filter) => query[filter]?.length);
  if (detail) throw new HandbillError('CONFIG_UNSUPPORTED', { detail });
}
