import { toText } from '#to-text';
import { parseInstant } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { HandbillError } from '../../../net/handbill-error.js';
import { type Json, list, record } from '../../../net/json.js';
import type { Article, ArticlePage, FeedQuery } from '../../article.js';
import { summaryFrom } from './summary.js';

interface UnpicturedArticle extends Omit<Article, 'image'> {
  /** The picture's number in the archive, or 0 where there is none. */
  image: number;
}

export interface UnpicturedPage extends Pick<ArticlePage, 'problems'> {
  articles: readonly UnpicturedArticle[];
}

/** The readable posts of an answer. Bad ones never spoil their page: they are counted and left out. */
export function articlesFrom(
  posts: readonly unknown[],
  { limit, images }: FeedQuery,
): UnpicturedPage {
  const articles = new Map<string, UnpicturedArticle>();
  const unusable: string[] = [];
  for (const [index, post] of posts.map(record).entries()) {
    const article = articleFrom(post, images);
    if (typeof article === 'string') unusable.push(`[${index}].${article}`);
    else if (articles.size < limit && !articles.has(article.id)) articles.set(article.id, article);
  }
  const detail = `${unusable.length} of ${posts.length}, first ${unusable[0]}`;
  const problems = unusable.length > 0 ? [new HandbillError('BODY_SHAPE', { detail })] : [];
  if (problems[0] && articles.size === 0) throw problems[0];
  return { articles: [...articles.values()], problems };
}

/** @returns The article, or the name of the field that makes it unusable. */
function articleFrom(post: Json, images: boolean): UnpicturedArticle | string {
  const { id, link, title, excerpt, date_gmt, featured_media, _embedded } = post;
  const { rendered } = record(title);
  const url = safeUrl(link);
  if (!url) return 'link';
  if (!/^(number|string)$/.test(typeof id)) return 'id';
  if (typeof rendered !== 'string') return 'title';
  return {
    id: String(id),
    url,
    title: toText(rendered),
    summary: summaryFrom(record(excerpt).rendered, url),
    publishedAt: dateFrom(date_gmt),
    authors: list(record(_embedded).author).map(nameFrom).filter(Boolean),
    // Whatever else may stand there was never the number of a picture.
    image:
      images && Number.isSafeInteger(featured_media) && Number(featured_media) > 0
        ? (featured_media as number)
        : 0,
  };
}

/** Dates come in GMT without saying so. */
function dateFrom(gmt: unknown): string | undefined {
  const time = parseInstant(`${gmt}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Where the author was deleted or users are hidden, an error object stands in the author's place. */
function nameFrom(author: unknown): string {
  const { code, name } = record(author);
  return code === undefined && typeof name === 'string' ? toText(name) : '';
}
