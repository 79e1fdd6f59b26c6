/** Where and when a date is read. */
export interface Reading {
  /** BCP 47 tag as found on the page; forms like `en_US` are mended, unknown ones ignored. */
  language?: string | undefined;
  /** IANA zone; an unknown one means the reader's own. */
  timeZone?: string | undefined;
  /** Milliseconds since the epoch that "ago" is counted from. */
  now: number;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment written as ISO 8601 with a zone, as milliseconds, or NaN. Stricter than `Date`, which
 * turns 30 February into 2 March and reads a missing zone as the reader's own.
 */
export function parseInstant(value: unknown): number {
  const text = String(value);
  const day = new Date(text.slice(0, 10)).getUTCDate();
  return instant.test(text) && day === Number(text.slice(8, 10)) ? Date.parse(text) : Number.NaN;
}

/** The same moment as ISO 8601 in UTC, or undefined. */
export function instantOf(value: unknown): string | undefined {
  const time = parseInstant(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A date in the reader's words. Never throws: a bad language or zone falls back to the browser's. */
export const formatDate = (
  time: number,
  style: 'absolute' | 'relative',
  reading: Reading,
): string =>
  style === 'relative' ? ago(time, reading) : formatTime(time, { dateStyle: 'long' }, reading);

/** A date with its time of day, for "as of" notes. */
export const formatMoment = (time: number, reading: Reading): string =>
  formatTime(time, { dateStyle: 'medium', timeStyle: 'short' }, reading);

/** The tag as `Intl` takes it, or undefined for the browser's own language. */
export function usableLocale(language: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.replaceAll('_', '-') || [])[0];
  } catch {
    return undefined;
  }
}

/** Making a formatter costs far more than using it. */
const formats: Record<string, Intl.DateTimeFormat> = {};
let cheap = false;

/**
 * Whether a date can be formatted at once. The first one of a page costs some 15 ms, and four times
 * that on a phone, since the engine then reads what it knows of all languages.
 */
export const areDatesCheap = (): boolean => cheap;

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

const minute = 60_000;
const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 525_960 * minute],
  ['month', 43_830 * minute],
  ['day', 1440 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

function ago(time: number, { language, now }: Reading): string {
  const distance = time - now;
  cheap = true;
  const [unit, length] = units.find(([, length]) => Math.abs(distance) >= length) ?? [
    'minute',
    minute,
  ];
  return new Intl.RelativeTimeFormat(usableLocale(language), { numeric: 'auto' }).format(
    Math.trunc(distance / length),
    unit,
  );
}
