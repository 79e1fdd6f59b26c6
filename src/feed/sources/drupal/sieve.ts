import { HandbillError } from '../../../net/handbill-error.js';
import { type Json, record, wholeNumber } from '../../../net/json.js';
import type { FeedQuery } from '../../article.js';
import type { DrupalFields } from './fields.js';
import { referencesOf } from './related.js';
import type { Topic } from './topics.js';
import type { Wanted } from './wanted.js';

/**
 * What of a query Drupal cannot filter by, as a question to each story; undefined where it can do it all.
 *
 * To have every one of several topics, or none, is asked of several values of one field. Until 11.3 Drupal
 * told groups of conditions apart for that, since 11.4 only for fields that hold a set number of values, and
 * "not this one" has always been true of whatever has another topic beside it
 * (`Drupal\Core\Entity\Query\Sql\Tables::addField`).
 */
export function sieveOf(
  { match }: FeedQuery,
  { tags, categories, exclude }: Wanted,
  fields: DrupalFields,
): ((story: Json) => boolean) | undefined {
  const has = (story: Json, field: string) => {
    const ids = numbersOf(story, field);
    return (topic: Topic) => topic.ids.some((id) => ids.includes(id));
  };
  const needsAll = ({ length }: readonly Topic[]) => match === 'all' && length > 1;
  if (!needsAll(tags) && !needsAll(categories) && exclude.length === 0) return undefined;
  return (story) =>
    (!needsAll(tags) || tags.every(has(story, fields.tags))) &&
    (!needsAll(categories) || categories.every(has(story, fields.categories))) &&
    !exclude.some(has(story, fields.tags));
}

/** The numbers of what a field refers to: part of every reference since Drupal 9.3. */
const numbersOf = (story: Json, field: string): readonly number[] =>
  referencesOf(story, field)
    // What was deleted leaves a reference without a number.
    .filter(({ id }) => id !== 'missing')
    .map(({ meta }) => {
      const id = wholeNumber(record(meta).drupal_internal__target_id);
      if (id === undefined) throw new HandbillError('CONFIG_UNSUPPORTED', { detail: field });
      return id;
    });
