import { HandbillError } from '../../../net/handbill-error.js';
import { wholeNumber } from '../../../net/json.js';
import { slugOf } from '../../slug.js';
import type { Ask } from './ask.js';
import { normal, type Term } from './term.js';
import { sameName, similarName, termsLike } from './terms.js';

/** A name as the owner wrote it, and the numbers of the terms that it means: none when it is unknown. */
export interface Topic {
  name: string;
  ids: readonly number[];
}

/** As with every dialect. */
const mostNames = 100;

/**
 * The numbers that Drupal filters by, in place of the slugs that people write. Addresses of terms cannot be
 * asked for, only names. So the slug is asked for as a name, with and without its hyphens, and only where that
 * finds nothing, names that contain its longest word. Of all these, a term counts whose address ends in the
 * slug, else one whose name makes the slug.
 *
 * @param said The option with the vocabulary, as the owner would write it.
 */
export async function topicsOf(
  names: readonly string[],
  vocabulary: string,
  said: string,
  ask: Ask,
): Promise<readonly Topic[]> {
  if (names.length > mostNames) throw new HandbillError('CONFIG_TOO_MANY');
  const slugs = names.filter((name) => idOf(name) === undefined).map(normal);
  const same = await termsLike(slugs, sameName, vocabulary, said, ask);
  const missing = slugs.filter((slug) => !same.some((term) => term.slug === slug));
  const similar = await termsLike(missing, similarName, vocabulary, said, ask);
  const terms = [...same, ...similar];
  return names.map((name) => ({ name, ids: [idOf(name) ?? idsOf(normal(name), terms)].flat() }));
}

/** The number of `id:12`. */
export function idOf(name: string): number | undefined {
  const [, id] = /^id:(\d+)$/.exec(name) ?? [];
  return id ? wholeNumber(Number(id)) : undefined;
}

/** Two terms of one name are one topic to readers. */
function idsOf(slug: string, terms: readonly Term[]): readonly number[] {
  const ids = (fits: (term: Term) => boolean) => [
    ...new Set(terms.filter(fits).map(({ id }) => id)),
  ];
  const found = ids((term) => term.slug === slug);
  return found.length > 0 ? found : ids(({ name }) => slugOf(name) === slugOf(slug));
}
