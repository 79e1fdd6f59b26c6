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

/** What a source may be able to do: to narrow by one of these, or to say how many articles match. */
export type FeedAbility = FeedFilter | 'total';

/** @throws {HandbillError} `CONFIG_UNSUPPORTED`, naming the first filter in use that a source has no answer for. */
export function refuse(query: FeedQuery, unable: readonly FeedAbility[]): void {
  const detail = unable.find((ability) => query[ability as FeedFilter]?.length);
  if (detail) throw new HandbillError('CONFIG_UNSUPPORTED', { detail });
}
