import { type HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { sharedHttp } from '../../net/http.js';
import { parseList, wholeNumber } from '../../net/json.js';
import { optionalCode } from '../../net/optional-code.js';
import { wordPressAddress } from '../../services/wordpress-root.js';
import type { ArticlePage, FeedQuery } from '../article.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { postParameters } from './wordpress/post-parameters.js';
import { articlesFrom } from './wordpress/posts.js';
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
    async articles(query, { http = sharedHttp(), signal } = {}) {
      const ask: Ask = (collection, parameters, patience) =>
        http.get(wordPressAddress(root, collection, parameters), {
          parse: parseList,
          signal,
          ...patience,
        });
      const terms = await resolveTerms(query, ask);
      const page = terms.answerable ? await postPage(query, terms, ask) : nothing;
      return { ...page, problems: [...terms.problems, ...page.problems] };
    },
  };
}

/** Stories are shown without pictures where the code for those cannot be had. */
const noPictures = (error: HandbillError) => ({
  withPictures: ({ articles, problems }: ArticlePage): ArticlePage => ({
    articles,
    problems: [...problems, error],
  }),
});

const nothing: ArticlePage = { articles: [], total: 0, problems: [] };

async function postPage(query: FeedQuery, terms: Terms, ask: Ask): Promise<ArticlePage> {
  try {
    const [{ body, headers }, pictures] = await Promise.all([
      ask('posts', postParameters(query, terms)),
      query.images && optionalCode(import('./wordpress/pictures.js')).catch(noPictures),
    ]);
    const posts = articlesFrom(body, query);
    const page = Number(query.cursor ?? 1);
    // Posts that visitors may not read are dropped after counting, so the count of pages ends the
    // list and not a short page; only where a proxy strips it does a full page mean more.
    const more =
      page < Number(headers['x-wp-totalpages'] ?? (body.length >= query.limit ? Infinity : 0));
    return {
      ...(pictures ? await pictures.withPictures(posts, body, ask) : posts),
      total: wholeNumber(Number(headers['x-wp-total'] || Number.NaN)),
      next: more && body.length > 0 ? String(page + 1) : undefined,
    };
  } catch (error) {
    if (isHandbillError(error) && error.facts.body?.includes('rest_post_invalid_page_number')) {
      return nothing;
    }
    throw error;
  }
}
