import { toText } from '#to-text';
import { parseInstant } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { HandbillError } from '../../../net/handbill-error.js';
import type { Article, ArticlePage, FeedQuery } from '../../article.js';
import { imageFrom } from './image.js';
import { type Json, record } from './json-record.js';
import { summaryFrom } from './summary.js';
import type { Terms } from './terms.js';

/** The readable posts of an answer. One bad post never spoils its page: it is counted and left out. */
export function articlesFrom(
  posts: readonly unknown[],
  query: FeedQuery,
  terms: Terms,
): Pick<ArticlePage, 'articles' | 'problems'> {
  const unusable: string[] = [];
  const articles = new Map<string, Article>();
  for (const [index, post] of posts.entries()) {
    const fields = record(post);
    if (query.match === 'all' && !carriesAll(fields, terms)) continue;
    const article = articleFrom(fields, query);
    if (typeof article === 'string') {
      unusable.push(`[${index}].${article}`);
    } else if (articles.size < query.limit && !articles.has(article.id)) {
      articles.set(article.id, article);
    }
  }
  return { articles: [...articles.values()], problems: counted(unusable, posts.length) };
}

/** One problem for all bad items, so that a thousand of them are one line to the owner. */
const counted = ([first, ...others]: readonly string[], posts: number): HandbillError[] =>
  first === undefined
    ? []
    : [new HandbillError('BODY_SHAPE', { detail: `${others.length + 1} of ${posts}: ${first}` })];

/** @returns The article, or the path of the field that makes it unusable. */
function articleFrom(post: Json, { images }: FeedQuery): Article | string {
  const { id } = post;
  if (typeof id !== 'number' && typeof id !== 'string') return 'id';
  const url = safeUrl(post.link);
  if (!url) return 'link';
  const title = record(post.title).rendered;
  if (typeof title !== 'string') return 'title.rendered';
  const embedded = record(post._embedded);
  const publishedAt = dateFrom(post.date_gmt);
  const updatedAt = dateFrom(post.modified_gmt);
  return {
    id: String(id),
    url,
    title: toText(title),
    summary: summaryFrom(record(post.excerpt).rendered, url),
    publishedAt,
    updatedAt: updatedAt === publishedAt ? undefined : updatedAt,
    authors: list(embedded.author).flatMap(nameFrom),
    image: images ? imageFrom(list(embedded['wp:featuredmedia'])[0]) : undefined,
  };
}

/** WordPress before 5.8 ignores the operator and answers with stories that carry any of them. */
const carriesAll = (post: Json, { tags, categories }: Terms) =>
  hasAll(post.tags, tags) && hasAll(post.categories, categories);

const hasAll = (carried: unknown, ids: readonly string[]) =>
  ids.length < 2 || ids.every((id) => list(carried).includes(Number(id)));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Dates come in GMT without saying so. A post never published has a zero date. */
function dateFrom(gmt: unknown): string | undefined {
  const time =
    typeof gmt === 'string' ? parseInstant(/[zZ]$/.test(gmt) ? gmt : `${gmt}Z`) : undefined;
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Where the author was deleted or users are hidden, an error object stands in the author's place. */
function nameFrom(author: unknown): string[] {
  const { code, name } = record(author);
  return code === undefined && typeof name === 'string' && name ? [toText(name)] : [];
}
