import { HandbillError } from '../net/handbill-error.js';
import { type HttpRequest, sharedHttp } from '../net/http.js';
import type { ArticlePage, FeedQuery } from './article.js';
import type { Entry, FeedDocument } from './feed-document.js';
import type { SourceOptions } from './feed-source.js';
import { fits } from './fits.js';
import { readable } from './readable.js';

/** Documents that one question may take; what is rarer than that is found by loading more. */
const mostDocuments = 10;

/** Where a feed goes on: the address of a document, and how many of its items were looked at. */
type Place = readonly [url: string, seen: number];

/** How the documents of a dialect are asked for and read. */
export interface DocumentDialect extends Pick<HttpRequest<unknown>, 'decoder' | 'maxBytes'> {
  /** @param url Where the text came from. */
  read: (text: string, url: string) => FeedDocument;
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
  { read, ...how }: DocumentDialect,
  { http = sharedHttp(), signal }: SourceOptions = {},
): Promise<ArticlePage> {
  const { tags, exclude, since, until, search, limit, cursor } = query;
  const found: Entry[] = [];
  const visited = new Set<string>();
  let document: FeedDocument | undefined;
  let place: Place | undefined = cursor ? JSON.parse(cursor) : [start, 0];
  while (place && found.length < limit && visited.size < mostDocuments) {
    const [url, seen]: Place = place;
    document = (await http.get(url, { ...how, parse: (text) => read(text, url), signal })).body;
    if (search && document.search !== search) {
      throw new HandbillError('CONFIG_UNSUPPORTED', { detail: 'search', url });
    }
    visited.add(url);
    place = placeAfter(take(document, seen, query, found), url, document, visited);
  }
  return {
    ...pageFrom({ ...(document as FeedDocument), entries: found }),
    // The archive counts what it was asked for, and not what is left of that here.
    total: tags[0] || exclude[0] || since || until ? undefined : document?.total,
    next: place && JSON.stringify(place),
  };
}

/** All articles of a document. */
export function pageFrom({ entries, flaw, ...document }: FeedDocument): ArticlePage {
  const { topic, next, total, withdrawn } = document;
  const { articles, problems } = readable(entries, ({ article }) => article());
  const mended = flaw ? [new HandbillError('BODY_ILL_FORMED', { detail: flaw })] : [];
  return { articles, topic, next, total, withdrawn, problems: [...mended, ...problems] };
}

/** @returns How many items were looked at. */
function take(document: FeedDocument, seen: number, query: FeedQuery, found: Entry[]): number {
  for (const entry of document.entries.slice(seen)) {
    if (found.length >= query.limit) break;
    seen++;
    if (fits(entry, query)) found.push(entry);
  }
  return seen;
}

/** A feed that leads in a circle ends where it began. */
const placeAfter = (
  seen: number,
  url: string,
  { entries, next }: FeedDocument,
  visited: ReadonlySet<string>,
): Place | undefined =>
  seen < entries.length ? [url, seen] : next && !visited.has(next) ? [next, 0] : undefined;
