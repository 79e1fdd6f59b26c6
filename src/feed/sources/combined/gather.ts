import type { HandbillError } from '../../../net/handbill-error.js';
import type { Article, FeedQuery } from '../../article.js';
import type { FeedSource, SourceOptions } from '../../feed-source.js';

/** How far one archive was read: a page of its own, and how many articles of that page. */
export interface Place {
  cursor?: string | undefined;
  seen: number;
}

/** An article with the place behind it; undefined behind the last one. */
export interface Entry {
  article: Article;
  /** What its archive knows it by. */
  key: string;
  after: Place | undefined;
}

export interface Gathered {
  entries: readonly Entry[];
  withdrawn: readonly string[];
  problems: readonly HandbillError[];
}

/** Pages that one question may take of one archive. */
const mostPages = 3;

/** As many articles from a place on as a page may need, where the archive has them. */
export async function gather(
  source: FeedSource,
  start: Place,
  query: FeedQuery,
  options: SourceOptions,
): Promise<Gathered> {
  const entries: Entry[] = [];
  const problems: HandbillError[] = [];
  const withdrawn: string[] = [];
  let place: Place | undefined = start;
  for (let pages = 0; place && entries.length < query.limit && pages < mostPages; pages++) {
    const { cursor, seen }: Place = place;
    const page = await source.articles({ ...query, cursor }, options);
    const following = page.next === undefined ? undefined : { cursor: page.next, seen: 0 };
    problems.push(...page.problems);
    withdrawn.push(...(page.withdrawn ?? []));
    for (const [index, article] of page.articles.entries()) {
      const isLast = index === page.articles.length - 1;
      const after = isLast ? following : { cursor, seen: index + 1 };
      if (index >= seen) entries.push({ article, key: article.id, after });
    }
    place = following;
  }
  return { entries, withdrawn, problems };
}
