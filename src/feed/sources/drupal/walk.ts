import type { Json } from '../../../net/json.js';
import type { Document } from './document.js';
import type { Found } from './story.js';

/** What was found, and where to go on. */
export interface Walk {
  found: readonly Found[];
  next: string | undefined;
  total: number | undefined;
}

export interface WalkOptions {
  /** Whether a resource is one of those looked for. @default All are */
  fits?: (resource: Json) => boolean;
  /** Most resources to be found. */
  limit: number;
  /** `next` of the walk before. */
  cursor?: string | undefined;
}

/** Documents that one question may take; what is rarer than that is found by loading more. */
const mostDocuments = 10;

/** Goes from document to document until enough is found. */
export async function walk(
  documentAt: (offset: number) => Promise<Document>,
  { fits = () => true, limit, cursor }: WalkOptions,
): Promise<Walk> {
  const found: Found[] = [];
  let place: Place | undefined = placeFrom(cursor);
  let total: number | undefined;
  for (let asked = 0; place && found.length < limit && asked < mostDocuments; asked++) {
    const { offset, seen }: Place = place;
    const document: Document = await documentAt(offset);
    const looked = take(document, seen, { fits, limit }, found);
    total = document.total;
    place = looked < document.data.length ? { offset, seen: looked } : placeAfter(document);
  }
  return { found, next: place && `${place.offset}+${place.seen}`, total };
}

/** @returns How many resources were looked at. */
function take(
  document: Document,
  seen: number,
  { fits, limit }: Required<Pick<WalkOptions, 'fits' | 'limit'>>,
  found: Found[],
): number {
  let looked = seen;
  for (const resource of document.data.slice(seen)) {
    if (found.length >= limit) break;
    looked++;
    if (fits(resource)) found.push({ resource, document });
  }
  return looked;
}

/** Where to go on: how many resources come before the document, and how many of its own were looked at. */
interface Place {
  offset: number;
  seen: number;
}

function placeFrom(cursor = ''): Place {
  const [, offset = 0, seen = 0] = /^(\d+)\+(\d+)$/.exec(cursor) ?? [];
  return { offset: Number(offset), seen: Number(seen) };
}

const placeAfter = ({ next }: Document): Place | undefined =>
  next ? { offset: next, seen: 0 } : undefined;
