import type { FeedQuery } from './article.js';
import type { Entry } from './feed-document.js';
import { slugOf } from './slug.js';

/** Whether an item is one that a query asks for. An optional part: most feeds are shown as they are. */
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
