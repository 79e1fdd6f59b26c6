import type { Article } from '../../article.js';
import type { Entry } from './gather.js';

/**
 * The newest of several lists, each in its own order.
 *
 * @returns The articles, an address once, and how many of each list were looked at.
 */
export function merged(lists: readonly (readonly Entry[])[], limit: number) {
  const taken = lists.map(() => 0);
  const articles = new Map<string, Article>();
  while (articles.size < limit) {
    const heads = lists.map((list, index) => list[taken[index] ?? 0]?.article);
    const index = newest(heads);
    const article = heads[index];
    if (!article) break;
    taken[index] = (taken[index] ?? 0) + 1;
    const id = canonical(article.url);
    if (!articles.has(id)) articles.set(id, { ...article, id });
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
