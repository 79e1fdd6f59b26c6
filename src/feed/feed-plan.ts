import { parseInstant } from '../content/dates.js';
import { HandbillError } from '../net/handbill-error.js';
import type { FeedQuery } from './article.js';

/** The attributes of `<tag-feed>` that say which stories and how, as their owner wrote them. */
export interface FeedAttributes extends Partial<Record<keyof typeof words, string>> {
  tag?: string | undefined;
  category?: string | undefined;
  author?: string | undefined;
  exclude?: string | undefined;
  search?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  limit?: number | undefined;
}

/** What the attributes come to. */
export interface FeedPlan {
  query: FeedQuery;
  words: FeedWords;
  /** Values that cannot be used, and were replaced by the default. */
  doubts: readonly HandbillError[];
}

/** Attributes that know a few words only; the first is the default. */
const words = {
  match: ['any', 'all'],
  excerpt: ['clamp', 'none'],
  dates: ['absolute', 'relative', 'none'],
  images: ['none', 'thumbnail'],
  more: ['none', 'button'],
} as const;

export type FeedWords = { [Name in keyof typeof words]: (typeof words)[Name][number] };

/** @throws {HandbillError} `CONFIG_*` where a default would show other stories than the owner meant. */
export function planFrom(attributes: FeedAttributes): FeedPlan {
  const doubts: HandbillError[] = [];
  const choice = <Value>(name: keyof FeedAttributes, fits: boolean, fallback: Value) => {
    const value = attributes[name];
    if (fits) return value as Value;
    if (value !== undefined) doubts.push(unusable(name, value));
    return fallback;
  };
  const word = <Name extends keyof typeof words>(name: Name) => {
    const known: readonly unknown[] = words[name];
    return choice(name, known.includes(attributes[name]), words[name][0]) as FeedWords[Name];
  };
  const chosen: FeedWords = {
    match: word('match'),
    excerpt: word('excerpt'),
    dates: word('dates'),
    images: word('images'),
    more: word('more'),
  };
  const { limit = 5 } = attributes;
  return {
    query: {
      tags: names(attributes, 'tag'),
      categories: names(attributes, 'category'),
      authors: names(attributes, 'author'),
      match: chosen.match,
      exclude: names(attributes, 'exclude'),
      search: attributes.search?.trim(),
      since: moment(attributes, 'since', 0),
      until: moment(attributes, 'until', 1),
      limit: choice(
        'limit',
        Number.isInteger(attributes.limit) && limit > 0 && limit <= 100,
        limit > 100 ? 100 : 5,
      ),
      summaries: chosen.excerpt !== 'none',
      images: chosen.images !== 'none',
    },
    words: chosen,
    doubts,
  };
}

type NameAttribute = 'tag' | 'category' | 'author' | 'exclude';

/** Sorted, so that two orders of the same names are one request. */
function names(attributes: FeedAttributes, name: NameAttribute): readonly string[] {
  const value = attributes[name];
  if (value === undefined) return [];
  const found = new Set(value.split(',').map((part) => part.trim()));
  found.delete('');
  // An attribute that is there but empty was meant to narrow the list: it must not widen it.
  if (found.size === 0 || curly.test(value)) throw unusable(name, value);
  return [...found].sort();
}

/**
 * A date or a moment. A date alone means its whole day, in UTC.
 *
 * @param days 1 where the day itself shall be included by an end that is not.
 */
function moment(
  attributes: FeedAttributes,
  name: 'since' | 'until',
  days: number,
): string | undefined {
  const value = attributes[name]?.trim();
  if (!value) return undefined;
  const day = parseInstant(`${value}T00:00Z`);
  const time = day + days * 86_400_000 || parseInstant(value);
  if (Number.isNaN(time)) throw unusable(name, value);
  return new Date(time).toISOString();
}

/** Editors turn straight quotes into curly ones, which then are part of the value. */
const curly = /[“”„″]/;

const unusable = (name: string, value: unknown) =>
  new HandbillError(curly.test(String(value)) ? 'CONFIG_QUOTES' : 'CONFIG_VALUE', {
    detail: `${name}="${String(value).slice(0, 99)}"`,
  });
