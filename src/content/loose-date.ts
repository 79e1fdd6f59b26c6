/**
 * A moment in any of the forms that feeds write, as ISO 8601 in UTC: RFC 822 and its descendants, RFC 3339,
 * ISO 8601, and what people make of them. One without zone is taken for UTC; a day or a month that does not
 * exist is no moment. `Date.parse` reads another subset in each engine.
 */
export function looseInstantOf(value: string): string | undefined {
  const start = value.slice(0, 99);
  // Comments, as RFC 822 allows them.
  const text = (start.includes('(') ? start.replace(/\([^()]*\)/g, ' ') : start).trim();
  const found = mailParts(text) ?? isoParts(text) ?? wordedParts(text);
  return found && instantFrom(found);
}

interface Parts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** Time of day, in milliseconds. */
  time: number;
  /** What stands behind the time. */
  zone: string;
}

function instantFrom({ year, month, day, time, zone }: Parts): string | undefined {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isReal = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const local = midnight.getTime() + time;
  const instant = local - offsetOf(zone.trim(), local) * 60_000;
  return isReal && instant >= earliest && instant < latest
    ? new Date(instant).toISOString()
    : undefined;
}

/** Years of four digits: others are mistakes, and no other dialect reads them. */
const earliest = Date.UTC(1000, 0);
const latest = Date.UTC(10_000, 0);

const mail = /^(?:[a-z]{3}, )?(\d\d?) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) (gmt|[+-]\d{4})$/i;

/** `Sun, 01 Mar 2026 08:30:00 +0000`, which most feeds have, and some thousands of times. */
function mailParts(text: string): Parts | undefined {
  const [, day, name = '', year, hour, minute, second, zone = ''] = mail.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const time = timeFrom(hour, minute, second);
  if (month === 0 || time === undefined) return undefined;
  return { year: Number(year), month, day: Number(day), time, zone };
}

const iso =
  /^(\d{4})(?:-(\d{1,3})(?!\d)(?:-(\d{1,2})(?!\d))?|(\d\d)(\d\d)|-?(\d{3})(?!\d))?(?:(?:T|\s+)(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?(?![\d/])(.*)$/i;

/** `2026-03-01T08:30:00Z`, `20260301`, `2026-03`, `2026-060`. */
function isoParts(text: string): Parts | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [, year, month, day, months, days, ordinal, hour, minute, second, fraction, zone = ''] =
    match;
  // A number of three digits alone is a day of the year.
  const isOrdinal = ordinal ?? (day === undefined && month?.length === 3 ? month : undefined);
  const time = timeFrom(hour, minute, second, fraction);
  // A day alone has no zone.
  if (time === undefined || !(hour ? isZone : /^$/).test(zone.trim())) return undefined;
  if (isOrdinal !== undefined) return fromOrdinal(Number(year), Number(isOrdinal), time, zone);
  return {
    year: Number(year),
    month: Number(month ?? months ?? 1),
    day: Number(day ?? days ?? 1),
    time,
    zone,
  };
}

function fromOrdinal(year: number, ordinal: number, time: number, zone: string): Parts | undefined {
  const date = new Date(Date.UTC(year, 0, ordinal));
  if (date.getUTCFullYear() !== year) return undefined;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate(), time, zone };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const clock = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?:\s*([ap])\.?m\b\.?)?/i;

/** `Sun, 01 Mar 2026 08:30:00 GMT`, `March 1, 2026`, `Sun Mar 1 08:30:00 GMT 2026`, `2026/03/01 8:30 am`. */
function wordedParts(text: string): Parts | undefined {
  const found = clock.exec(text);
  const [whole = '', hour, minute, second, fraction, half] = found ?? [];
  const before = found ? text.slice(0, found.index) : text;
  const after = found ? text.slice(found.index + whole.length) : '';
  const time = timeFrom(hour, minute, second, fraction, half?.toLowerCase());
  const lateYear = /(?:^|\s)(\d{4})(?!\d)/.exec(after)?.[1];
  const date = dateFrom(before, lateYear);
  if (!date || time === undefined) return undefined;
  return { ...date, time, zone: lateYear ? after.replace(lateYear, '') : after };
}

function dateFrom(
  text: string,
  lateYear: string | undefined,
): Pick<Parts, 'year' | 'month' | 'day'> | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const names = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const named = names.map((name) => months.indexOf(name.slice(0, 3)) + 1).find(Boolean);
  const [first = '', second = lateYear ?? ''] = numbers;
  if (named) {
    const [day, year] = first.length > 2 ? [second, first] : [first, second];
    return day && year ? { year: fullYear(year), month: named, day: Number(day) } : undefined;
  }
  const [, ...slashed] = /(?:^|\s)(\d{4})\/(\d\d?)\/(\d\d?)(?!\d)/.exec(text) ?? [];
  const [year, month = 0, day = 0] = slashed.map(Number);
  return year ? { year, month, day } : undefined;
}

/** Years of two and three digits: RFC 5322, 4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year + (digits.length < 3 && year < 50 ? 2000 : 1900);
}

/** @returns Undefined for what no clock shows. Midnight may be 24:00, and some minutes have 61 seconds. */
function timeFrom(
  hour = '0',
  minute = '0',
  second = '0',
  fraction = '',
  half?: string,
): number | undefined {
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(minute);
  if (minutes > 1440 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return (minutes * 60 + Number(second)) * 1000 + Math.trunc(Number(`0.${fraction || 0}`) * 1000);
}

/**
 * Hours east of Greenwich, by the names that feeds use. Single letters were given both signs, so that RFC
 * 5322 takes them for UTC.
 */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  `wet:0 west:1 bst:1 cet:1 met:1 cest:2 mest:2 eet:2 eest:3 msk:3 msd:4 jst:9 kst:9 aest:10 aedt:11
   nzst:12 nzdt:13 at:-4 et:-5 est:-5 edt:-4 ct:-6 cst:-6 cdt:-5 mt:-7 mst:-7 mdt:-6 pt:-8 pst:-8
   pdt:-7 akst:-9 akdt:-8 hst:-10`
    .split(/\s+/)
    .map((zone) => zone.split(':'))
    .map(([name, hours]) => [name, Number(hours)]),
);

const numeric = /^(?:gmt|utc?)?\s*([+-])(\d{1,2}):?(\d\d)?(?!\d)/i;
const isZone = /^(|[a-z_/]+|(gmt|utc?)?\s*[+-]\d{1,2}(:?\d\d)?)$/i;

/** Minutes east of Greenwich: 0 for what is no zone, NaN for one that nobody lives in. */
function offsetOf(zone: string, local: number): number {
  const [, sign, hours = '', minutes = '0'] = numeric.exec(zone) ?? [];
  if (sign) {
    const offset = Number(hours) * 60 + Number(minutes);
    return offset < 1440 ? Number(`${sign}${offset}`) : Number.NaN;
  }
  const [word = ''] = /^[\w/+-]+/.exec(zone) ?? [];
  if (word.includes('/')) return offsetOfPlace(word, local);
  return (zones[word.toLowerCase()] ?? 0) * 60;
}

/** `Europe/Lisbon`, which some blogs write. */
function offsetOfPlace(timeZone: string, local: number): number {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return offsetOf(format.format(local).replace(/^.*?(?=GMT)/, ''), local);
  } catch {
    return 0;
  }
}
