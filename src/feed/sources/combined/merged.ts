import type { Article } from '../../article.js';
import type { Entry } from './gather.js';

/**
 * The newest of several lists, each in its own order.
 *
 * @param given Takes down the ids that articles are given, by their keys.
 * @returns The articles, an address once, and how many of each list were looked at.
 */
export function merged(
  lists: readonly (readonly Entry[])[],
  limit: number,
  given: Map<string, string>,
) {
  const taken = lists.map(() => 0);
  const articles = new Map<string, Article>();
  while (articles.size < limit) {
    const heads = lists.map((list, index) => list[taken[index] ?? 0]);
    const index = newest(heads.map((head) => head?.article));
    const head = heads[index];
    if (!head) break;
    taken[index] = (taken[index] ?? 0) + 1;
    const id = canonical(head.article.url);
    given.set(head.key, id);
    if (!articles.has(id)) articles.set(id, { ...head.article, id });
  }
  return { articles: [...articles.values()], taken };
}

/** Where the newest stands; one without a date goes first, so that it holds up nothing behind it. */
function newest(heads: readonly (Article | undefined)[]): number {
  let found = -1;
  for (const [index, head] of heads.entries()) {
    if (head && (found < 0 || moment(head) > moment(heads[found]))) found = index;
  }
  return found;
}

const moment = (article: Article | undefined) => article?.publishedAt ?? '~';

/** What tells apart two pages and not two links to one: numbers of two archives may be the same. */
function canonical(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) {
    if (/^(utm_\w+|ref|fbclid|gclid)$/.test(name)) searchParams.delete(name);
  }
  return `//${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${searchParams}`;
}
