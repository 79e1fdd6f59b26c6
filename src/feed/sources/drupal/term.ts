import { plainText } from '../../../content/text.js';
import { type Json, record, wholeNumber } from '../../../net/json.js';
import { slugOf } from '../../slug.js';

/** A topic as Drupal keeps it. */
export interface Term {
  id: number;
  name: string;
  /** The last part of its page's address, or what its name makes of one. */
  slug: string;
}

/** @returns The term, or none where it cannot be read. */
export function termFrom({ attributes }: Json): readonly Term[] {
  const { drupal_internal__tid, name, path } = record(attributes);
  const id = wholeNumber(drupal_internal__tid);
  const text = plainText(name);
  const ending = plainText(record(path).alias).split('/').at(-1);
  return id ? [{ id, name: text, slug: ending ? normal(ending) : slugOf(text) }] : [];
}

/** Slugs of other scripts are often pasted percent-encoded. */
export function normal(slug: string): string {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
