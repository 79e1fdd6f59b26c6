import { HandbillError } from '../net/handbill-error.js';

/** What of a list can be shown, and what the owner should know of the rest. */
export interface Readable<Kind> {
  articles: readonly Kind[];
  problems: readonly HandbillError[];
}

/**
 * The readable items of an answer, each id once. Bad ones never spoil their page: they are counted and
 * left out.
 *
 * @param read Gives the article, or the name of the field that makes it unusable.
 * @throws {HandbillError} `BODY_SHAPE` when all are bad.
 */
export function readable<Item, Kind extends { id: string }>(
  items: readonly Item[],
  read: (item: Item) => Kind | string,
  limit = Number.POSITIVE_INFINITY,
): Readable<Kind> {
  const articles = new Map<string, Kind>();
  const unusable: string[] = [];
  for (const [index, item] of items.entries()) {
    const article = read(item);
    if (typeof article === 'string') unusable.push(`[${index}].${article}`);
    else if (articles.size < limit && !articles.has(article.id)) articles.set(article.id, article);
  }
  const detail = `${unusable.length} of ${items.length}, first ${unusable[0]}`;
  const problems = unusable.length > 0 ? [new HandbillError('BODY_SHAPE', { detail })] : [];
  if (problems[0] && articles.size === 0) throw problems[0];
  return { articles: [...articles.values()], problems };
}
