import type { FeedQuery } from './article.js';
import type { Entry } from './feed-document.js';
import { slugOf } from './slug.js';

/** What of a query an item cannot be held against: documents do not say. */
export const unfiltered = ['authors', 'categories', 'search'] as const;

/** Whether an item is one that a query asks for. */
export function fits(entry: Entry, { tags, exclude, match, since, until }: FeedQuery): boolean {
  const has = (slug: string) => entry.topics().includes(slugOf(slug));
  // An item without a date is in no span of time.
  const moment = entry.publishedAt() ?? '';
  return (
    (!tags[0] || tags[match === 'all' ? 'every' : 'some'](has)) &&
    !exclude.some(has) &&
    (!since || moment >= since) &&
    (!until || (moment !== '' && moment < until))
  );
}
