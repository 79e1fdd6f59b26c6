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
    since && `published_at:>=${quoted(since)}`,
    until && `published_at:<${quoted(until)}`,
  ]
    .filter(Boolean)
    .join('+');
}

/** One of several values. */
export const anyOf = (name: string, values: readonly string[]) =>
  values.length > 0 ? `${name}:[${values.map(quoted).join()}]` : '';

const quoted = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;
