import { parseInstant } from '../content/dates.js';
import { hasCurlyQuotes } from '../content/text.js';
import type { HandbillError } from '../net/handbill-error.js';
import { unusable } from '../net/unusable.js';
import type { FeedQuery } from './article.js';

/** Attributes that know a few words only; the first is the default. */
const words = {
  match: ['any', 'all'],
  excerpt: ['clamp', 'none'],
  dates: ['absolute', 'relative', 'none'],
  images: ['none', 'thumbnail'],
  more: ['none', 'button'],
} as const;

export type FeedWords = { [Name in keyof typeof words]: (typeof words)[Name][number] };

type TextAttribute = 'tag' | 'category' | 'author' | 'exclude' | 'search' | 'since' | 'until';

/** The attributes of `<tag-feed>` that say which stories and how, as their owner wrote them. */
export type FeedAttributes = Partial<Record<keyof FeedWords | TextAttribute, string>> & {
  limit?: number | undefined;
};

/** What the attributes come to. */
export interface FeedPlan {
  query: FeedQuery;
  words: FeedWords;
  /** Values that cannot be used, and were replaced by the default. */
  doubts: readonly HandbillError[];
}

/** @throws {HandbillError} `CONFIG_*` where a default would show other stories than the owner meant. */
export function planFrom(attributes: FeedAttributes): FeedPlan {
  const doubts: HandbillError[] = [];
  const choose = (name: keyof FeedAttributes, fits: boolean, fallback: unknown) => {
    const value = attributes[name];
    if (!fits && value !== undefined) doubts.push(unusable(name, value));
    return fits ? value : fallback;
  };
  const chosen = Object.fromEntries(
    Object.entries(words).map(([name, known]: [string, readonly string[]]) => {
      const attribute = name as keyof FeedWords;
      return [name, choose(attribute, known.includes(attributes[attribute] ?? ''), known[0])];
    }),
  ) as FeedWords;
  const { limit = 0, search } = attributes;
  const usable = Number.isInteger(limit) && limit > 0 && limit <= 100;
  const query = {
    tags: names(attributes, 'tag'),
    categories: names(attributes, 'category'),
    authors: names(attributes, 'author'),
    match: chosen.match,
    exclude: names(attributes, 'exclude'),
    search: search?.trim(),
    since: moment(attributes, 'since', 0),
    until: moment(attributes, 'until', 1),
    limit: choose('limit', usable, limit > 100 ? 100 : 5) as number,
    summaries: chosen.excerpt !== 'none',
    images: chosen.images !== 'none',
  };
  return { query, words: chosen, doubts };
}

/** Sorted, so that two orders of the same names are one request. */
function names(attributes: FeedAttributes, name: TextAttribute): readonly string[] {
  const value = attributes[name];
  if (value === undefined) return [];
  const found = new Set(value.split(',').map((part) => part.trim()));
  found.delete('');
  // An attribute that is there but empty was meant to narrow the list: it must not widen it.
  if (found.size === 0 || hasCurlyQuotes(value)) throw unusable(name, value);
  return [...found].sort();
}

/**
 * A date or a moment. A date alone means its whole day, in UTC.
 *
 * @param days 1 where the day itself shall be included by an end that is not.
 */
function moment(attributes: FeedAttributes, name: TextAttribute, days: number): string | undefined {
  const value = attributes[name]?.trim();
  if (!value) return undefined;
  const day = parseInstant(`${value}T00:00Z`);
  const time = Number.isNaN(day) ? parseInstant(value) : day + days * 86_400_000;
  if (Number.isNaN(time)) throw unusable(name, value);
  return new Date(time).toISOString();
}
