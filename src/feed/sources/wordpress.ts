import { sharedHttp } from '../../net/http.js';
import { parseList } from '../../net/json.js';
import { wordPressAddress } from '../../services/wordpress-root.js';
import type { ArticlePage, FeedQuery } from '../article.js';
import type { FeedSource, SourceConfig, SourceOptions } from '../feed-source.js';
import { postParameters } from './wordpress/post-parameters.js';
import { articlesFrom } from './wordpress/posts.js';
import { serviceCode } from './wordpress/service-code.js';
import { type Ask, resolveTerms, type Terms } from './wordpress/terms.js';

/**
 * The WordPress REST API, `wp/v2`: https://developer.wordpress.org/rest-api/reference/posts/
 *
 * @example
 * const page = await wordpress({ api: 'https://archive.example/wp-json' }).articles({
 *   ...anyArticle,
 *   tags: ['water'],
 * });
 */
export function wordpress({ api }: SourceConfig): FeedSource {
  const root = new URL(api);
  return {
    name: 'wordpress',
    api,
    async articles(query, options = {}) {
      const ask = asker(root, options);
      const terms = await resolveTerms(query, ask);
      if (!terms.answerable) return { ...emptyPage, problems: terms.problems };
      const page = await postPage(query, terms, ask);
      return {
        ...page,
        topic: terms.topic,
        problems: [...terms.problems, ...page.problems],
      };
    },
  };
}

const emptyPage: ArticlePage = { articles: [], total: 0, problems: [] };

const asker =
  (root: URL, { http = sharedHttp(), signal }: SourceOptions): Ask =>
  (collection, parameters, lifetime) =>
    http.get(wordPressAddress(root, collection, parameters), {
      parse: parseList,
      signal,
      lifetime,
    });

async function postPage(query: FeedQuery, terms: Terms, ask: Ask): Promise<ArticlePage> {
  try {
    const { body, headers } = await ask('posts', postParameters(query, terms));
    const page = Number(query.cursor ?? 1);
    const total = count(headers['x-wp-total']);
    // Unreadable posts are dropped after counting, so the count of pages ends the list, not a short
    // page; only where a proxy strips the counts is a full page taken to mean more.
    const pages = count(headers['x-wp-totalpages']);
    const more = pages === undefined ? body.length >= query.limit : page < pages;
    return {
      ...articlesFrom(body, query, terms),
      total,
      next: more && body.length > 0 ? String(page + 1) : undefined,
    };
  } catch (error) {
    if (serviceCode(error) === 'rest_post_invalid_page_number') return emptyPage;
    throw error;
  }
}

const count = (header: string | undefined) =>
  header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined;
