import { HandbillError } from '../../../net/handbill-error.js';
import { sharedHttp } from '../../../net/http.js';
import type { Json } from '../../../net/json.js';
import type { ArticlePage, FeedQuery } from '../../article.js';
import type { SourceOptions } from '../../feed-source.js';
import { readable } from '../../readable.js';
import { documentFrom, type FeedDocument } from './document.js';
import { fits } from './filter.js';
import { articleFrom } from './item.js';

/** Documents that one question may take; what is rarer than that is found by loading more. */
const mostDocuments = 10;

/** Where a feed goes on: the address of a document, and how many of its items were looked at. */
type Place = readonly [url: string, seen: number];

type Found = readonly [item: Json, document: FeedDocument];

/**
 * As many articles of a feed as a query wants, from as many documents as that takes.
 *
 * @param start Address of the first document.
 * @param query What is not yet asked by the address is filtered here.
 */
export async function feedPage(
  start: string,
  query: FeedQuery,
  { http = sharedHttp(), signal }: SourceOptions = {},
): Promise<ArticlePage> {
  const { tags, exclude, since, until, search, limit, cursor } = query;
  const found: Found[] = [];
  const visited = new Set<string>();
  let document: FeedDocument | undefined;
  let place: Place | undefined = cursor ? JSON.parse(cursor) : [start, 0];
  while (place && found.length < limit && visited.size < mostDocuments) {
    const [url, seen]: Place = place;
    document = (await http.get(url, { parse: (text) => documentFrom(text, url), signal })).body;
    if (search && document.search !== search) {
      throw new HandbillError('CONFIG_UNSUPPORTED', { detail: 'search', url });
    }
    visited.add(url);
    place = placeAfter(take(document, seen, query, found), url, document, visited);
  }
  return {
    ...readable(found, (pair) => articleFrom(...pair)),
    topic: document?.topic,
    withdrawn: document?.withdrawn,
    // The archive counts what it was asked for, and not what is left of that here.
    total: tags[0] || exclude[0] || since || until ? undefined : document?.total,
    next: place && JSON.stringify(place),
  };
}

/** @returns How many items were looked at. */
function take(document: FeedDocument, seen: number, query: FeedQuery, found: Found[]): number {
  for (const item of document.items.slice(seen)) {
    if (found.length >= query.limit) break;
    seen++;
    if (fits(item, query)) found.push([item, document]);
  }
  return seen;
}

/** A feed that leads in a circle ends where it began. */
const placeAfter = (
  seen: number,
  url: string,
  { items, next }: FeedDocument,
  visited: ReadonlySet<string>,
): Place | undefined =>
  seen < items.length ? [url, seen] : next && !visited.has(next) ? [next, 0] : undefined;
