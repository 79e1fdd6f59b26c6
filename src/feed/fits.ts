import type { FeedQuery } from './article.js';
import type { Entry } from './feed-document.js';
import { slugOf } from './slug.js';

/** Whether an item is one that a query asks for. An optional part: most feeds are shown as they are. */
export const fits = (entry: Entry, query: FeedQuery): boolean =>
  hasTopics(entry, query) && isWithin(entry, query);

function hasTopics(entry: Entry, { tags, exclude, match }: FeedQuery): boolean {
  if (!tags[0] && !exclude[0]) return true;
  const topics = entry.topics();
  const has = (slug: string) => topics.includes(slugOf(slug));
  return (!tags[0] || tags[match === 'all' ? 'every' : 'some'](has)) && !exclude.some(has);
}

/** An item without a date is in no span of time. */
function isWithin(entry: Entry, { since, until }: FeedQuery): boolean {
  if (!since && !until) return true;
  const moment = entry.publishedAt();
  return !!moment && (!since || moment >= since) && (!until || moment < until);
}
