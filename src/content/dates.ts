/** How a date is shown. */
export type DateStyle = 'absolute' | 'relative';

export interface DateFormat {
  style: DateStyle;
  /** BCP 47 tag as found on the page; forms like `en_US` are mended, unknown ones ignored. */
  language?: string | undefined;
  /** IANA zone; an unknown one means the reader's own. */
  timeZone?: string | undefined;
  /** Milliseconds since the epoch that "ago" is counted from. */
  now: number;
}

const instant =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))$/i;

/**
 * A moment written as ISO 8601 with a zone, as milliseconds, or undefined. Stricter than `Date`,
 * which turns 30 February into 2 March and reads a missing zone as the reader's own.
 */
export function parseInstant(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? instant.exec(value) : null;
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.parse(parts[0].replace(' ', 'T'));
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year > 0 && day <= daysInMonth && !Number.isNaN(time) ? time : undefined;
}

/** A date in the reader's words. Never throws: a bad language or zone falls back to the browser's. */
export function formatDate(time: number, { style, language, timeZone, now }: DateFormat): string {
  const locale = usableLocale(language);
  if (style === 'relative') {
    const [amount, unit] = distance(time - now);
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount, unit);
  }
  return absoluteFormat(locale, timeZone).format(time);
}

/** A time of day with its date, for "as of" notes. */
export function formatMoment(time: number, language?: string, timeZone?: string): string {
  return dateTimeFormat(usableLocale(language), timeZone, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}

/** The tag as `Intl` takes it, or undefined for the browser's own language. */
export function usableLocale(language: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.trim().replaceAll('_', '-') || undefined)[0];
  } catch {
    return undefined;
  }
}

const absoluteFormat = (locale?: string, timeZone?: string) =>
  dateTimeFormat(locale, timeZone, { dateStyle: 'long' });

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it: one a language, zone and form. */
function dateTimeFormat(
  locale: string | undefined,
  timeZone: string | undefined,
  form: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${form.timeStyle}`;
  let format = formats.get(key);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat(locale, { ...form, timeZone });
    } catch {
      format = new Intl.DateTimeFormat(locale, form);
    }
    formats.set(key, format);
  }
  return format;
}

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function distance(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, length] of units) {
    const amount = Math.trunc(milliseconds / length);
    if (amount !== 0) return [amount, unit];
  }
  return [0, 'minute'];
}
