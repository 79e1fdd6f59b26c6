import type { WordPressParameters } from '../../../services/wordpress-root.js';
import type { FeedQuery } from '../../article.js';
import type { Terms } from './terms.js';

/** The request for one page of posts: only the fields that are shown, only the embeds that are shown. */
export function postParameters(query: FeedQuery, terms: Terms): WordPressParameters {
  const { match, images, summaries } = query;
  const everyTag = match === 'all' && terms.tags.length > 1;
  const everyCategory = match === 'all' && terms.categories.length > 1;
  return {
    ...termFilter('tags', terms.tags, everyTag),
    ...termFilter('categories', terms.categories, everyCategory),
    tags_exclude: listed(terms.exclude),
    author: listed(terms.authors),
    search: query.search,
    after: shifted(query.since, -1),
    before: query.until,
    per_page: query.limit,
    page: query.cursor,
    // Without `_links` there is nothing to embed.
    _fields: [
      'id,link,date_gmt,modified_gmt,title.rendered',
      ...(summaries ? ['excerpt.rendered'] : []),
      ...(everyTag ? ['tags'] : []),
      ...(everyCategory ? ['categories'] : []),
      '_links.author',
      ...(images ? ['_links.wp:featuredmedia'] : []),
    ].join(),
    _embed: images ? 'author,wp:featuredmedia' : 'author',
  };
}

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids : undefined);

/** The object form exists since WordPress 5.7, its operator since 5.8. */
const termFilter = (
  taxonomy: string,
  ids: readonly string[],
  every: boolean,
): WordPressParameters =>
  every
    ? { [`${taxonomy}[terms]`]: ids, [`${taxonomy}[operator]`]: 'AND' }
    : { [taxonomy]: listed(ids) };

/** `after` leaves the moment itself out, and counts in seconds. */
function shifted(instant: string | undefined, seconds: number): string | undefined {
  return instant && new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
