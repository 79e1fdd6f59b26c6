import type { FeedQuery } from '../../article.js';

/**
 * A query in Ghost's own words, NQL: https://ghost.org/docs/content-api/#filtering. Values stand in
 * quotes, so that none of them can be read as more than a value.
 */
export function filterOf({ tags, match, exclude, authors, since, until }: FeedQuery): string {
  const every = match === 'all' ? tags.map((tag) => `tag:${quoted(tag)}`) : [anyOf('tag', tags)];
  return [
    ...every,
    anyOf('author', authors),
    ...exclude.map((tag) => `tag:-${quoted(tag)}`),
    since && `published_at:>=${quoted(stored(since))}`,
    until && `published_at:<${quoted(stored(until))}`,
  ]
    .filter(Boolean)
    .join('+');
}

/** One of several values. */
export const anyOf = (name: string, values: readonly string[]) =>
  values.length > 0 ? `${name}:[${values.map(quoted).join()}]` : '';

/** A moment as Ghost keeps it, in UTC: values reach its database as they stand, and SQLite compares texts. */
const stored = (moment: string) => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');

const quoted = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;
