import { HandbillError } from '../../../net/handbill-error.js';
import type { FeedQuery } from '../../article.js';
import type { Ask } from './ask.js';
import type { DrupalFields } from './fields.js';
import { idOf, type Topic, topicsOf } from './topics.js';

/** What a query names, in the numbers that Drupal filters by. */
export interface Wanted {
  tags: readonly Topic[];
  categories: readonly Topic[];
  exclude: readonly Topic[];
  authors: readonly number[];
  /** False when nothing can match. */
  answerable: boolean;
  problems: readonly HandbillError[];
}

/** @throws {HandbillError} `CONFIG_UNSUPPORTED` for an author by name: Drupal keeps accounts from visitors. */
export async function wantedOf(query: FeedQuery, fields: DrupalFields, ask: Ask): Promise<Wanted> {
  const authors = query.authors.map((name) => idOf(name) ?? unnamed());
  const [tags, categories, exclude] = await Promise.all([
    topicsIn('tagVocabulary', query.tags, fields, ask),
    topicsIn('categoryVocabulary', query.categories, fields, ask),
    topicsIn('tagVocabulary', query.exclude, fields, ask),
  ]);
  const enough = query.match === 'all' ? 'every' : 'some';
  return {
    tags,
    categories,
    exclude,
    authors,
    answerable: [tags, categories].every((topics) => !topics[0] || topics[enough](isKnown)),
    problems: [...tags, ...categories, ...exclude]
      .filter((topic) => !isKnown(topic))
      .map(({ name }) => new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail: name })),
  };
}

const topicsIn = (
  option: 'tagVocabulary' | 'categoryVocabulary',
  names: readonly string[],
  fields: DrupalFields,
  ask: Ask,
) => topicsOf(names, fields[option], `${option}="${fields[option]}"`, ask);

const isKnown = ({ ids }: Topic) => ids.length > 0;

function unnamed(): never {
  throw new HandbillError('CONFIG_UNSUPPORTED', { detail: 'author' });
}
