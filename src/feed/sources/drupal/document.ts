import { safeUrl } from '../../../content/safe-url.js';
import { HandbillError } from '../../../net/handbill-error.js';
import { isKey, type Json, list, parseRecord, record, wholeNumber } from '../../../net/json.js';

/** One answer of a collection: https://jsonapi.org/format/1.1/#document-structure */
export interface Document {
  data: readonly Json[];
  /** What resources refer to, by type and id; what visitors may not see is missing. */
  included: ReadonlyMap<string, Json>;
  /** How many resources come before those of the next document; absent on the last one. */
  next: number | undefined;
  /** All resources that match, where the site was taught to count them. */
  total: number | undefined;
}

/**
 * @param offset How many resources come before this document's.
 * @throws {HandbillError} `BODY_NOT_JSON`, or `BODY_SHAPE` for what is no collection.
 */
export function documentFrom(text: string, offset: number): Document {
  const { data, included, links, meta } = parseRecord(text);
  if (!Array.isArray(data)) throw new HandbillError('BODY_SHAPE', { detail: 'data' });
  return {
    data: data.map(record),
    included: new Map(list(included).map((one) => [keyOf(record(one)), record(one)])),
    next: nextOf(record(links).next, offset),
    total: wholeNumber(record(meta).count),
  };
}

/** What a resource and the references to it have in common. */
export const keyOf = ({ type, id }: Json): string => [type, id].filter(isKey).join(' ');

/**
 * Documents may be short or empty, since Drupal leaves out what visitors may not see after it counted: only
 * the link ends a list. It is not followed, since behind a proxy it often names another host; what it counts
 * to is enough. A list that leads back ends.
 */
function nextOf(link: unknown, offset: number): number | undefined {
  const url = safeUrl(record(link).href ?? link, 'https://drupal.invalid');
  const next = url && new URL(url).searchParams.get('page[offset]');
  const count = next ? wholeNumber(Number(next)) : undefined;
  return count && count > offset ? count : undefined;
}
