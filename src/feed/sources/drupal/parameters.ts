import type { QueryParameters } from '../../../services/query.js';
import type { FeedQuery } from '../../article.js';
import type { DrupalFields } from './fields.js';
import { type Condition, everyOf } from './filter.js';
import type { Topic } from './topics.js';
import type { Wanted } from './wanted.js';

/** Newest first; among those of one second the order must be the same on every page. */
const sort = '-created,-drupal_internal__nid';

/** Which stories Drupal can be asked for: all that are wanted, and maybe more. */
export const wantedParameters = (
  { match, since, until }: FeedQuery,
  { tags, categories, authors }: Wanted,
  fields: DrupalFields,
): QueryParameters =>
  everyOf({
    // Otherwise drafts leave gaps.
    status: { path: 'status', value: 1 },
    ...refersTo('tags', fields.tags, numbersOf(tags, match)),
    ...refersTo('categories', fields.categories, numbersOf(categories, match)),
    ...refersTo('authors', fields.author, authors),
    ...(since && { since: { path: 'created', operator: '>=', value: secondsOf(since) } }),
    ...(until && { until: { path: 'created', operator: '<', value: secondsOf(until) } }),
  });

/** The stories of these numbers. */
export const namedParameters = (ids: readonly number[]): QueryParameters =>
  everyOf({ ids: { path: 'drupal_internal__nid', value: ids } });

/** What is needed to sift stories, and no more. */
export const siftedFields = ({ bundle, tags, categories }: DrupalFields): QueryParameters => ({
  [`fields[node--${bundle}]`]: ['drupal_internal__nid', tags, categories].filter(Boolean),
  sort,
});

/** What is shown of stories, and no more. */
export function shownFields(
  { summaries, images }: FeedQuery,
  { bundle, tags, tagVocabulary, author, summary, image }: DrupalFields,
): QueryParameters {
  const paths = [tags, author, images ? image : ''].filter(Boolean);
  const [, inMedia] = images ? image.split('.') : [];
  return {
    [`fields[node--${bundle}]`]: [
      ...['drupal_internal__nid', 'title', 'created', 'changed', 'path', 'langcode'],
      ...(summaries && summary ? [summary] : []),
      ...paths.map((path) => path.split('.')[0] ?? ''),
    ],
    [`fields[taxonomy_term--${tagVocabulary}]`]: tags && 'name',
    'fields[user--user]': author && 'display_name',
    'fields[media--image]': inMedia,
    'fields[file--file]': images && image ? 'uri' : '',
    include: paths,
    sort,
  };
}

/** Stories with every topic are among those with the first one. */
const numbersOf = (topics: readonly Topic[], match: FeedQuery['match']) =>
  (match === 'all' ? topics.slice(0, 1) : topics).flatMap(({ ids }) => ids);

const refersTo = (
  name: string,
  field: string,
  ids: readonly number[],
): Readonly<Record<string, Condition>> =>
  ids.length > 0
    ? { [name]: { path: `${field}.meta.drupal_internal__target_id`, value: ids } }
    : {};

/** Drupal sends dates as ISO 8601, but compares them as it keeps them: in whole seconds since the epoch. */
const secondsOf = (moment: string) => Math.ceil(Date.parse(moment) / 1000);
