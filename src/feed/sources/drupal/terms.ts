import { type Ask, mostResources } from './ask.js';
import { type Condition, oneOf } from './filter.js';
import { type Term, termFrom } from './term.js';
import { walk } from './walk.js';

/** Terms are asked for once a day. */
const patience = { freshMs: 86_400_000 };

/** Servers refuse addresses of more than some 8000 letters. */
const mostSlugs = 10;

/** What a name that a slug may come from is like; one condition is enough. */
export type Likeness = (slug: string) => readonly Condition[];

/** Drupal overlooks the case of names. */
export const sameName: Likeness = (slug) =>
  [...new Set([slug, slug.replaceAll('-', ' ')])].map((value) => ({ path: 'name', value }));

/** A name with the longest word of the slug. */
export const similarName: Likeness = (slug) => {
  const [value = slug] = slug.split('-').sort((one, other) => other.length - one.length);
  return [{ path: 'name', operator: 'CONTAINS', value }];
};

/**
 * Terms of one vocabulary that may be those of the slugs, up to 500 for ten slugs.
 *
 * @param said The option with the vocabulary, as the owner would write it.
 */
export async function termsLike(
  slugs: readonly string[],
  likeness: Likeness,
  vocabulary: string,
  said: string,
  ask: Ask,
): Promise<readonly Term[]> {
  const some = slugs.slice(0, mostSlugs);
  if (!some[0]) return [];
  const parameters = {
    [`fields[taxonomy_term--${vocabulary}]`]: 'drupal_internal__tid,name,path',
    ...oneOf(some.flatMap(likeness)),
    sort: 'drupal_internal__tid',
  };
  const collection = `taxonomy_term/${vocabulary}`;
  const [{ found }, others] = await Promise.all([
    walk((offset) => ask({ collection, said, parameters, offset, size: mostResources, patience }), {
      limit: Number.POSITIVE_INFINITY,
    }),
    termsLike(slugs.slice(mostSlugs), likeness, vocabulary, said, ask),
  ]);
  return [...found.flatMap(({ resource }) => termFrom(resource)), ...others];
}
