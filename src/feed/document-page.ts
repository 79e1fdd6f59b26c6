import { HandbillError } from '../net/handbill-error.js';
import { type HttpRequest, sharedHttp } from '../net/http.js';
import { optionalCode } from '../net/optional-code.js';
import type { ArticlePage, FeedQuery } from './article.js';
import type { Entry, FeedDocument } from './feed-document.js';
import type { SourceOptions } from './feed-source.js';
import { readable } from './readable.js';

/** What plain documents do not say of their items, nor of how many there are. */
export const unfiltered = ['authors', 'categories', 'search', 'total'] as const;

/** Documents that one question may take; what is rarer than that is found by loading more. */
const mostDocuments = 10;

/** Where a feed goes on: the address of a document, how many of its items were looked at, and where it came by. */
type Place = [url: string | undefined, seen: number, before: readonly string[]];

/** How the documents of a dialect are asked for and read. */
export interface DocumentDialect extends Pick<HttpRequest<unknown>, 'decoder' | 'maxBytes'> {
  /** @param url Where the text came from. */
  read: (text: string, url: string) => FeedDocument;
  /** A pause between reading a document and going through it, where both together hold up the page. */
  rest?: () => Promise<void>;
}

/**
 * As many articles of a feed as a query wants, from as many documents as that takes.
 *
 * @param start Address of the first document.
 * @param query What is not yet asked by the address is filtered here.
 */
export async function documentPage(
  start: string,
  query: FeedQuery,
  { read, rest, ...how }: DocumentDialect,
  { http = sharedHttp(), signal }: SourceOptions = {},
): Promise<ArticlePage> {
  const { tags, exclude, since, until, search, limit, cursor } = query;
  const isFiltered = tags[0] || exclude[0] || since || until;
  const found: Entry[] = [];
  let [url, seen, before]: Place = cursor ? JSON.parse(cursor) : [start, 0, []];
  const visited = new Set(before);
  let document: FeedDocument | undefined;
  while (url && found.length < limit && visited.size - before.length < mostDocuments) {
    const here: string = url;
    const parse = (text: string) => read(text, here);
    const [{ body }, filter] = await Promise.all([
      http.get(here, { ...how, parse, signal }),
      isFiltered && optionalCode(import('./fits.js')),
    ]);
    document = body;
    await rest?.();
    if (search && document.search !== search) {
      throw new HandbillError('CONFIG_UNSUPPORTED', { detail: 'search', url });
    }
    visited.add(here);
    for (const entry of document.entries.slice(seen)) {
      if (found.length >= limit) break;
      seen++;
      if (!filter || filter.fits(entry, query)) found.push(entry);
    }
    if (seen >= document.entries.length) {
      // A feed that leads in a circle ends where it began.
      url = visited.has(document.next ?? '') ? undefined : document.next;
      seen = 0;
    }
  }
  return {
    ...pageFrom({ ...(document as FeedDocument), entries: found }),
    // The archive counts what it was asked for, and not what is left of that here.
    total: isFiltered ? undefined : document?.total,
    next: url && JSON.stringify([url, seen, [...visited]]),
  };
}

/** All articles of a document. */
export function pageFrom({ entries, search, problems = [], ...page }: FeedDocument): ArticlePage {
  const found = readable(entries, ({ article }) => article());
  return { ...page, ...found, problems: [...problems, ...found.problems] };
}
