import { toText } from '#to-text';
import { instantOf } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { isKey, type Json, list, record } from '../../../net/json.js';
import type { Article, ArticlePage, FeedQuery } from '../../article.js';
import { readable } from '../../readable.js';
import { summaryFrom } from './summary.js';

/** The readable posts of an answer, still without pictures. */
export const articlesFrom = (posts: readonly unknown[], { limit }: FeedQuery): ArticlePage =>
  readable(posts, (post) => articleFrom(record(post)), limit);

/** @returns The article, or the name of the field that makes it unusable. */
function articleFrom(post: Json): Article | string {
  const { id, link, title, excerpt, date_gmt, _embedded } = post;
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
    publishedAt: instantOf(`${plainText(date_gmt)}Z`),
    // Terms cost more than all the rest of an answer, and cards do not show them.
    tags: [],
    authors: list(record(_embedded).author).map(nameFrom).filter(Boolean),
  };
}

/** Where the author was deleted or users are hidden, an error object stands in the author's place. */
function nameFrom(author: unknown): string {
  const { code, name } = record(author);
  return code === undefined ? toText(name) : '';
}
