import { parseInstant } from '../content/dates.js';
import { HandbillError } from '../net/handbill-error.js';
import type { FeedQuery } from './article.js';

/** The attributes of `<tag-feed>` that say which stories, as their owner wrote them. */
export interface FeedAttributes {
  tag?: string | undefined;
  category?: string | undefined;
  author?: string | undefined;
  match?: string | undefined;
  exclude?: string | undefined;
  search?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  limit?: number | undefined;
  excerpt?: string | undefined;
  dates?: string | undefined;
  images?: string | undefined;
  more?: string | undefined;
}

const defaultLimit = 5;
const mostArticles = 100;

/** @throws {HandbillError} `CONFIG_*` where guessing would show other stories than the owner meant. */
export function queryFrom(attributes: FeedAttributes): FeedQuery {
  return {
    tags: names('tag', attributes.tag),
    categories: names('category', attributes.category),
    authors: names('author', attributes.author),
    match: word(attributes, 'match'),
    exclude: names('exclude', attributes.exclude),
    search: attributes.search?.trim() || undefined,
    since: moment('since', attributes.since, 0),
    until: moment('until', attributes.until, 1),
    limit: limitFrom(attributes.limit),
    summaries: word(attributes, 'excerpt') === 'clamp',
    images: word(attributes, 'images') === 'thumbnail',
  };
}

/** Stories a page: a whole number from 1 to 100, else the default. */
export const limitFrom = (limit: number | undefined): number =>
  limit !== undefined && limit >= 1 ? Math.min(Math.trunc(limit), mostArticles) : defaultLimit;

/** An attribute that is there but empty was meant to narrow the list: it must not widen it. */
function names(attribute: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (/[“”„‟″]/.test(value)) throw unusable('CONFIG_QUOTES', attribute, value);
  const list = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (list.length === 0) throw unusable('CONFIG_VALUE', attribute, value);
  return [...new Set(list)];
}

/**
 * A date or a moment. A date alone means its whole day, in UTC.
 *
 * @param dayOffset 1 where the day itself shall be included by an end that is not.
 */
function moment(
  attribute: string,
  value: string | undefined,
  dayOffset: number,
): string | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const time = parseInstant(day ? `${text}T00:00Z` : text);
  if (time === undefined) throw unusable('CONFIG_VALUE', attribute, text);
  return new Date(time + (day ? dayOffset * 86_400_000 : 0)).toISOString();
}

const unusable = (
  code: 'CONFIG_QUOTES' | 'CONFIG_VALUE',
  attribute: string,
  value: unknown,
): HandbillError =>
  new HandbillError(code, { detail: `${attribute}="${String(value).slice(0, 100)}"` });

/** Attributes that know a few words only; the first is the default. */
const words = {
  match: ['any', 'all'],
  excerpt: ['clamp', 'none'],
  dates: ['absolute', 'relative', 'none'],
  images: ['none', 'thumbnail'],
  more: ['none', 'button'],
} as const;

/** The word of an attribute, or its default. */
export function word<Name extends keyof typeof words>(
  attributes: FeedAttributes,
  name: Name,
): (typeof words)[Name][number] {
  const known: readonly string[] = words[name];
  const value = attributes[name]?.trim() ?? '';
  return (known.includes(value) ? value : known[0]) as (typeof words)[Name][number];
}

/** What the owner wrote that cannot be used and was replaced by a default. */
export function doubts(attributes: FeedAttributes): HandbillError[] {
  const bad = (Object.keys(words) as (keyof typeof words)[]).filter((name) => {
    const value = attributes[name];
    return value !== undefined && word(attributes, name) !== value.trim();
  });
  const { limit } = attributes;
  const badLimit = limit !== undefined && limitFrom(limit) !== limit;
  return [...bad, ...(badLimit ? (['limit'] as const) : [])].map((name) =>
    unusable('CONFIG_VALUE', name, attributes[name]),
  );
}
