import { toText } from '#to-text';
import { instantOf } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { isKey, type Json, list, record } from '../../../net/json.js';
import type { Article, ArticlePage, FeedQuery } from '../../article.js';
import { readable } from '../../readable.js';
import { summaryFrom } from './summary.js';

interface UnpicturedArticle extends Omit<Article, 'image'> {
  /** The picture's number in the archive, or 0 where there is none. */
  image: number;
}

export interface UnpicturedPage extends Pick<ArticlePage, 'problems'> {
  articles: readonly UnpicturedArticle[];
}

/** The readable posts of an answer. */
export const articlesFrom = (
  posts: readonly unknown[],
  { limit, images }: FeedQuery,
): UnpicturedPage => readable(posts, (post) => articleFrom(record(post), images), limit);

/** @returns The article, or the name of the field that makes it unusable. */
function articleFrom(post: Json, images: boolean): UnpicturedArticle | string {
  const { id, link, title, excerpt, date_gmt, featured_media, _embedded } = post;
  const { rendered } = record(title);
  const url = safeUrl(link);
  if (!url) return 'link';
  if (!isKey(id)) return 'id';
  if (typeof rendered !== 'string') return 'title';
  return {
    id: String(id),
    url,
    title: toText(rendered),
    summary: summaryFrom(record(excerpt).rendered, url),
    // Dates come in GMT without saying so.
    publishedAt: instantOf(`${date_gmt}Z`),
    // Terms cost more than all the rest of an answer, and cards do not show them.
    tags: [],
    authors: list(record(_embedded).author).map(nameFrom).filter(Boolean),
    // Whatever else may stand there was never the number of a picture.
    image:
      images && Number.isSafeInteger(featured_media) && Number(featured_media) > 0
        ? (featured_media as number)
        : 0,
  };
}

/** Where the author was deleted or users are hidden, an error object stands in the author's place. */
function nameFrom(author: unknown): string {
  const { code, name } = record(author);
  return code === undefined && typeof name === 'string' ? toText(name) : '';
}
