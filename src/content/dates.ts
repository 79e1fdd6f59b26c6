import { type Reading, usableLocale } from './reading.js';
import { plainText } from './text.js';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment written as ISO 8601 with a zone, as milliseconds, or NaN. Stricter than `Date`, which
 * turns 30 February into 2 March and reads a missing zone as the reader's own.
 */
export function parseInstant(value: unknown): number {
  const text = plainText(value);
  const day = new Date(text.slice(0, 10)).getUTCDate();
  return instant.test(text) && day === Number(text.slice(8, 10)) ? Date.parse(text) : Number.NaN;
}

/** The same moment as ISO 8601 in UTC, or undefined. */
export function instantOf(value: unknown): string | undefined {
  const time = parseInstant(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export type DateStyle = 'absolute' | 'relative';

/** A date in the reader's words. Never throws: a bad language or zone falls back to the browser's. */
export const formatDate = (time: number, style: DateStyle, reading: Reading): string =>
  style === 'relative' && ago ? ago(time, reading) : absolute(time, reading);

const absolute = (time: number, reading: Reading) =>
  formatTime(time, { dateStyle: 'long' }, reading);

/** A date with its time of day, for "as of" notes. */
export const formatMoment = (time: number, reading: Reading): string =>
  formatTime(time, { dateStyle: 'medium', timeStyle: 'short' }, reading);

/** Making a formatter costs far more than using it. */
const formats: Record<string, Intl.DateTimeFormat> = {};
let cheap = false;
let ago: typeof absolute | undefined;

/**
 * Whether a date can be formatted at once. The first one of a page costs some 15 ms, and four times
 * that on a phone, since the engine then reads what it knows of all languages; and few pages have the
 * words for relative ones.
 */
export const areDatesReady = (style: DateStyle): boolean => (style === 'relative' ? !!ago : cheap);

/** Makes them so. */
export async function readyDates(style: DateStyle, reading: Reading): Promise<void> {
  if (style === 'relative') {
    ({ ago } = await import('./relative-date.js').catch(() => ({ ago: absolute })));
  }
  formatDate(0, style, reading);
}

function formatTime(
  time: number,
  form: Intl.DateTimeFormatOptions,
  { language, timeZone }: Reading,
): string {
  const locale = usableLocale(language);
  const make = (zone?: string) => new Intl.DateTimeFormat(locale, { ...form, timeZone: zone });
  const key = [locale, timeZone, form.timeStyle].join();
  try {
    formats[key] ??= make(timeZone);
  } catch {
    formats[key] = make();
  }
  cheap = true;
  return formats[key].format(time);
}
