import { HandbillError } from '../../net/handbill-error.js';
import { type Http, sharedHttp } from '../../net/http.js';
import { type Json, list, parseRecord, record, wholeNumber } from '../../net/json.js';
import { ghostRoot } from '../../services/ghost-root.js';
import { type QueryParameters, queryOf } from '../../services/query.js';
import type { ArticlePage, FeedQuery } from '../article.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { readable } from '../readable.js';
import { refuse } from '../refuse.js';
import { anyOf, filterOf } from './ghost/filter.js';
import { articleFrom } from './ghost/post.js';

const unable = ['categories', 'search'] as const;

/** Asks one collection of the archive. */
type Ask = (collection: string, parameters: QueryParameters) => Promise<Json>;

/**
 * Ghost's Content API, versions 5 and 6: https://ghost.org/docs/content-api/
 *
 * @example
 * const archive = ghost({ api: 'https://archive.example', apiKey: '22444f78447824223cefc48062' });
 * const page = await archive.articles(anyArticle);
 */
export const ghost = ({ api, apiKey }: SourceConfig): FeedSource => ({
  name: 'ghost',
  api,
  unable,
  async articles(query, { http = sharedHttp(), signal } = {}) {
    refuse(query, unable);
    if (!apiKey) throw new HandbillError('CONFIG_VALUE', { detail: 'api-key' });
    const ask: Ask = (collection, parameters) =>
      bodyOf(
        http,
        `${ghostRoot(api)}/ghost/api/content/${collection}/`,
        { key: apiKey, ...parameters },
        signal,
      );
    const page = pageFrom(await ask('posts', postParameters(query)), query.limit);
    return page.total === 0 ? { ...page, problems: await unknownTopics(query, ask) } : page;
  },
});

async function bodyOf(
  http: Http,
  address: string,
  parameters: QueryParameters,
  signal: AbortSignal | undefined,
): Promise<Json> {
  const { body } = await http.get(`${address}?${queryOf(parameters)}`, {
    parse: parseRecord,
    signal,
  });
  return body;
}

const postParameters = (query: FeedQuery): QueryParameters => ({
  filter: filterOf(query),
  include: 'tags,authors',
  // Without this, posts come with all of their text.
  fields: [
    ...['id', 'url', 'title', 'published_at', 'updated_at'],
    ...(query.summaries ? ['excerpt', 'custom_excerpt'] : []),
    ...(query.images ? ['feature_image', 'feature_image_alt'] : []),
  ],
  limit: query.limit,
  page: query.cursor,
});

function pageFrom({ posts, meta }: Json, limit: number): ArticlePage {
  if (!Array.isArray(posts)) throw new HandbillError('BODY_SHAPE', { detail: 'posts' });
  const { page, pages, total } = record(record(meta).pagination);
  const here = wholeNumber(page) ?? 1;
  return {
    ...readable(posts.map(record), articleFrom, limit),
    total: wholeNumber(total),
    // Past the end, Ghost names a next page all the same.
    next: here < (wholeNumber(pages) ?? 0) ? String(here + 1) : undefined,
  };
}

/** Ghost answers an unknown topic like an empty one: only its list of topics tells them apart. */
async function unknownTopics({ tags }: FeedQuery, ask: Ask): Promise<readonly HandbillError[]> {
  if (tags.length === 0) return [];
  const answer = await ask('tags', { filter: anyOf('slug', tags), fields: 'slug', limit: 100 });
  const known = list(answer.tags).map((tag) => record(tag).slug);
  return tags
    .filter((tag) => !known.includes(tag))
    .map((detail) => new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail }));
}

/** As `adapter="ghost"` has it. */
export { ghost as adapter };
