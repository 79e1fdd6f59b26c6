import { HandbillError } from '../../../net/handbill-error.js';
import { record, wholeNumber } from '../../../net/json.js';
import type { QueryParameters } from '../../../services/query.js';
import type { ArticlePage, FeedQuery } from '../../article.js';
import { readable } from '../../readable.js';
import { type Ask, mostResources } from './ask.js';
import type { DrupalFields } from './fields.js';
import { namedParameters, shownFields, siftedFields, wantedParameters } from './parameters.js';
import { sieveOf } from './sieve.js';
import { articleFrom, type Found } from './story.js';
import { type Walk, type WalkOptions, walk } from './walk.js';
import type { Wanted } from './wanted.js';

/** Long texts come whole, and twice. */
const patience = { maxBytes: 6_000_000 };

/** One page of the stories that are wanted. */
export async function storyPage(
  query: FeedQuery,
  wanted: Wanted,
  fields: DrupalFields,
  site: string,
  ask: Ask,
): Promise<ArticlePage> {
  const { bundle } = fields;
  const collect = (parameters: QueryParameters, size: number, options: WalkOptions) =>
    walk(
      (offset) =>
        ask({
          collection: `node/${bundle}`,
          said: `bundle="${bundle}"`,
          parameters,
          offset,
          size,
          patience,
        }),
      options,
    );
  const { found, next, total } = await search(query, wanted, fields, collect);
  const { articles, problems } = readable(found, (one) => articleFrom(one, fields, site));
  return {
    articles,
    next,
    total,
    problems: [...problems, ...missingSummary(found, query, fields)],
  };
}

type Collect = (parameters: QueryParameters, size: number, options: WalkOptions) => Promise<Walk>;

/** Where stories must be sifted, only what that takes is asked of all of them, and the rest of those found. */
async function search(
  query: FeedQuery,
  wanted: Wanted,
  fields: DrupalFields,
  collect: Collect,
): Promise<Walk> {
  const { limit, cursor } = query;
  const shown = shownFields(query, fields);
  const asked = wantedParameters(query, wanted, fields);
  const fits = sieveOf(query, wanted, fields);
  if (!fits) {
    return collect({ ...shown, ...asked }, Math.min(limit, mostResources), { limit, cursor });
  }
  const sifted = await collect({ ...siftedFields(fields), ...asked }, mostResources, {
    limit,
    cursor,
    fits,
  });
  const ids = sifted.found.flatMap(
    ({ resource }) => wholeNumber(record(resource.attributes).drupal_internal__nid) ?? [],
  );
  const { found } = ids[0]
    ? await collect({ ...shown, ...namedParameters(ids) }, mostResources, { limit })
    : sifted;
  return { found, next: sifted.next, total: undefined };
}

/** Drupal overlooks a field that it does not know where it is only to be shown. */
const missingSummary = (
  found: readonly Found[],
  { summaries }: FeedQuery,
  { summary }: DrupalFields,
): readonly HandbillError[] =>
  summaries &&
  summary &&
  found[0] &&
  found.every(({ resource }) => !Object.hasOwn(record(resource.attributes), summary))
    ? [new HandbillError('CONFIG_VALUE', { detail: `summary="${summary}"` })]
    : [];
