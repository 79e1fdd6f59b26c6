import { instantOf } from '../../../content/dates.js';
import { plainText } from '../../../content/text.js';
import { type Json, list, record } from '../../../net/json.js';
import type { FeedQuery } from '../../article.js';

/** What of a query a feed cannot be filtered by: it does not say. */
export const unfiltered = ['authors', 'categories', 'search'] as const;

/** Whether an item is one that a query asks for; a feed has no query of its own. */
export function fits(item: Json, { tags, exclude, match, since, until }: FeedQuery): boolean {
  const topics = topicsOf(item);
  const has = (slug: string) => topics.includes(slugOf(slug));
  // An item without a date is in no span of time.
  const moment = instantOf(item.date_published) ?? '';
  return (
    (!tags[0] || tags[match === 'all' ? 'every' : 'some'](has)) &&
    !exclude.some(has) &&
    (!since || moment >= since) &&
    (!until || (moment !== '' && moment < until))
  );
}

/** The slugs of its topics: as the archive gives them, and made of their names. */
const topicsOf = ({ tags, _archive }: Json): readonly string[] =>
  [...list(record(_archive).tags).map((tag) => record(tag).slug), ...list(tags)].map((name) =>
    slugOf(plainText(name)),
  );

/** "Water & Weather" is `water-weather`, as most archives make it. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? name;
