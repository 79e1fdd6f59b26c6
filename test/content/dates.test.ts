import { expect } from '@open-wc/testing';
import type * as Dates from '../../src/content/dates.js';
import {
  formatDate,
  formatMoment,
  instantOf,
  parseInstant,
  readyDates,
} from '../../src/content/dates.js';
import { usableLocale } from '../../src/content/reading.js';
import { freshCopy } from '../support/fresh-copy.js';

const time = Date.parse('2026-03-04T22:30:00Z');
const reading = { language: 'en', timeZone: 'UTC', now: time };
const hour = 3_600_000;

before(() => readyDates('relative', reading));

describe('parseInstant', () => {
  for (const text of [
    '2026-03-04T22:30:00Z',
    '2026-03-04T22:30Z',
    '2026-03-04T22:30:00.000Z',
    '2026-03-05T00:30:00+02:00',
  ]) {
    it(`reads ${text} as the moment it is`, () => {
      expect(parseInstant(text)).to.equal(time);
    });
  }

  it('reads the last day of a leap year', () => {
    expect(parseInstant('2028-02-29T00:00:00Z')).to.equal(Date.UTC(2028, 1, 29));
  });

  it('reads a moment before the year of computers', () => {
    expect(parseInstant('1969-12-31T23:59:59Z')).to.equal(-1_000);
  });

  for (const value of [
    '2026-02-30T10:00:00Z',
    '2027-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-03-04T25:00:00Z',
    '2026-03-04T10:00:00',
    '2026-03-04',
    '0000-00-00T00:00:00Z',
    '+275760-09-14T00:00:00Z',
    'Wed, 04 Mar 2026 22:30:00 GMT',
    'rubbish',
    '',
    null,
    undefined,
    1_772_663_400,
    {},
    // Turning it into text throws.
    { toString: 1, valueOf: 1 },
  ]) {
    it(`F53 reads no moment from ${JSON.stringify(value)}`, () => {
      expect(parseInstant(value)).to.be.NaN;
    });
  }
});

describe('formatDate', () => {
  it('writes a date in the language given', () => {
    expect(formatDate(time, 'absolute', reading)).to.equal('March 4, 2026');
    expect(formatDate(time, 'absolute', { ...reading, language: 'de' })).to.equal('4. März 2026');
  });

  it('writes the day of the zone given', () => {
    const there = { ...reading, timeZone: 'Asia/Tokyo' };
    expect(formatDate(time, 'absolute', there)).to.equal('March 5, 2026');
  });

  it('F54 reads the locale as WordPress writes it', () => {
    const german = { ...reading, language: 'de_DE' };
    expect(formatDate(time, 'absolute', german)).to.equal('4. März 2026');
  });

  for (const language of ['', 'english', 'en_US.UTF-8', 'x', '*']) {
    it(`F54 falls back from the language "${language}"`, () => {
      const own = new Date(time).toLocaleString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
      expect(formatDate(time, 'absolute', { ...reading, language })).to.equal(own);
    });
  }

  for (const timeZone of ['', 'Mars/Olympus', 'UTC+25']) {
    it(`F54 falls back from the zone "${timeZone}"`, () => {
      const own = new Date(time).toLocaleString('en', { dateStyle: 'long' });
      expect(formatDate(time, 'absolute', { ...reading, timeZone })).to.equal(own);
    });
  }

  for (const [ago, words] of [
    [30_000, 'this minute'],
    [60_000, '1 minute ago'],
    [59 * 60_000, '59 minutes ago'],
    [3 * hour, '3 hours ago'],
    [24 * hour, 'yesterday'],
    [13 * 24 * hour, '13 days ago'],
    [61 * 24 * hour, '2 months ago'],
    [800 * 24 * hour, '2 years ago'],
    [-2 * hour, 'in 2 hours'],
    [-25 * hour, 'tomorrow'],
  ] as const) {
    it(`calls what was ${ago / 1000} seconds ago ${words}`, () => {
      expect(formatDate(time - ago, 'relative', reading)).to.equal(words);
    });
  }

  it('F54 counts back in any language', () => {
    const german = { ...reading, language: 'de_AT' };
    expect(formatDate(time - 3 * hour, 'relative', german)).to.equal('vor 3 Stunden');
    expect(formatDate(time, 'relative', { ...reading, language: 'x' })).to.be.a('string');
  });
});

describe('instantOf', () => {
  it('writes a moment in UTC', () => {
    expect(instantOf('2026-02-04T09:00:00+01:00')).to.equal('2026-02-04T08:00:00.000Z');
  });

  it('F53 writes nothing for what is no moment', () => {
    for (const value of ['2026-02-30T00:00:00Z', 'now', null, 0])
      expect(instantOf(value)).to.equal(undefined);
  });
});

describe('readyDates', () => {
  for (const style of ['absolute', 'relative'] as const) {
    it(`makes ${style} dates ready`, async () => {
      const copy = await freshCopy<typeof Dates>('src/content/dates.ts');
      expect(copy.areDatesReady(style)).to.be.false;
      await copy.readyDates(style, reading);
      expect(copy.areDatesReady(style)).to.be.true;
    });
  }

  it('leaves relative dates absolute until they are ready', async () => {
    const copy = await freshCopy<typeof Dates>('src/content/dates.ts');
    expect(copy.formatDate(time, 'relative', reading)).to.equal('March 4, 2026');
  });
});

describe('formatMoment', () => {
  it('writes a date and its time of day', () => {
    expect(formatMoment(time, reading)).to.match(/^Mar 4, 2026, 10:30\sPM$/);
  });
});

describe('usableLocale', () => {
  it('mends the case and the underscore', () => {
    expect(usableLocale('PT_br')).to.equal('pt-BR');
  });

  for (const language of [undefined, '', 'x', 'en US', '__proto__']) {
    it(`F54 finds no locale in ${JSON.stringify(language)}`, () => {
      expect(usableLocale(language)).to.be.undefined;
    });
  }
});
