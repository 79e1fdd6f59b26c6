import { site } from './site.js';

const zoneMs = site.hoursAheadOfGmt * 3_600_000;

// Full date and time only, as WordPress asks of its date parameters.
const stamp = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?([Zz]|[+-]\d\d(?::\d\d)?)?$/;

/** The moment as WordPress writes `date_gmt`: in UTC, without saying so. */
export function gmtDate(published) {
  return new Date(published).toISOString().slice(0, 19);
}

/** The moment as WordPress writes `date`: by the site's clock, without saying so. */
export function localDate(published) {
  return gmtDate(Date.parse(published) + zoneMs);
}

/** Milliseconds of a date parameter, which means site time where it names no zone; else NaN. */
export function momentOf(text) {
  const zone = stamp.exec(text)?.[1];
  if (zone) return Date.parse(/^[+-]\d\d$/.test(zone) ? `${text}:00` : text);
  return stamp.test(text) ? Date.parse(`${text}Z`) - zoneMs : Number.NaN;
}
