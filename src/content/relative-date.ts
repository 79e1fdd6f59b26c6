import { type Reading, usableLocale } from './reading.js';

const minute = 60_000;
const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 525_960 * minute],
  ['month', 43_830 * minute],
  ['day', 1440 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** How long ago a moment is, in the reader's words. An optional part: dates are absolute unless somebody asks. */
export function ago(time: number, { language, now }: Reading): string {
  const distance = time - now;
  const [unit, length] = units.find(([, length]) => Math.abs(distance) >= length) ?? [
    'minute',
    minute,
  ];
  return new Intl.RelativeTimeFormat(usableLocale(language), { numeric: 'auto' }).format(
    Math.trunc(distance / length),
    unit,
  );
}
