import type { QueryParameters } from '../../../services/query.js';
import type { FeedQuery } from '../../article.js';
import type { Terms } from './terms.js';

/** The request for one page of posts: only the fields that are shown. */
export function postParameters(
  { match, since, until, search, limit, cursor, summaries, images }: FeedQuery,
  { tags, categories, authors, exclude }: Terms,
): QueryParameters {
  const every = match === 'all';
  return {
    ...termFilter('tags', tags, every),
    ...termFilter('categories', categories, every),
    tags_exclude: exclude,
    author: authors,
    search,
    // `after` leaves the moment itself out, and counts in seconds.
    after: since && new Date(Date.parse(since) - 1000).toISOString(),
    before: until,
    per_page: limit,
    page: cursor,
    // Without `_links` there is nothing to embed. Pictures are asked for by themselves: what is
    // embedded cannot be trimmed.
    _fields: `id,link,date_gmt,title.rendered${summaries ? ',excerpt.rendered' : ''},_links.author${
      images ? ',featured_media' : ''
    }`,
    _embed: 'author',
  };
}

/** The object form exists since WordPress 5.7, its operator since 5.8. */
const termFilter = (taxonomy: string, ids: readonly string[], every: boolean) =>
  every && ids.length > 1
    ? { [`${taxonomy}[terms]`]: ids, [`${taxonomy}[operator]`]: 'AND' }
    : { [taxonomy]: ids };
