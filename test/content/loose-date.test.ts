import { expect } from '@open-wc/testing';
import { looseInstantOf } from '../../src/content/loose-date.js';

const morning = '2026-03-01T08:30:00.000Z';

const same: readonly string[] = [
  'Sun, 01 Mar 2026 08:30:00 +0000',
  'Sun, 01 Mar 2026 08:30:00 GMT',
  'sun, 1 mar 2026 8:30:00 gmt',
  'Mon, 01 Mar 2026 08:30:00 GMT',
  '1 March 2026 08:30 UT',
  '01 Mar 26 08:30 Z',
  'Sun,01 Mar 2026 08:30:00 GMT',
  'Sunday, 01-Mar-26 08:30:00 GMT',
  'Sun, 01 Mar 2026 08:30:00 (morning) -0000',
  'Sun, 01 Mar 2026\n\t08:30:00 GMT',
  'Sun, 01 Mar 2026 08:30:00 A',
  'Sun, 01 Mar 2026 08:30:00',
  'Sun, 01 Mar 2026 03:30:00 EST',
  'Sun, 01 Mar 2026 09:30:00 CET',
  'Sun, 01 Mar 2026 00:30:00 America/Los_Angeles',
  'Sun, 01 Mar 2026 10:30:00 GMT+2',
  'Sun Mar  1 08:30:00 2026',
  'Sun Mar  1 03:30:00 EST 2026',
  'March 1, 2026 8:30 am',
  '2026/03/01 08:30:00',
  '2026-03-01T08:30:00Z',
  '2026-03-01T08:30Z',
  '2026-03-01t08:30:00z',
  '2026-03-01 08:30:00',
  '2026-03-01 09:30:00 +0100',
  '2026-03-01T09:30:00+01:00',
  '2026-03-01T09:30:00+01',
  '20260301T083000Z',
  '2026-060T08:30:00Z',
  '2026-3-1T08:30:00Z',
];

describe('looseInstantOf', () => {
  for (const text of same) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(looseInstantOf(text)).to.equal(morning);
    });
  }

  for (const [text, moment] of [
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['20260301', '2026-03-01T00:00:00.000Z'],
    ['1 Mar 2026', '2026-03-01T00:00:00.000Z'],
    ['1 Mar 99', '1999-03-01T00:00:00.000Z'],
    ['Mar 1, 2026 12:05 am', '2026-03-01T00:05:00.000Z'],
    ['Mar 1, 2026 12:05 PM', '2026-03-01T12:05:00.000Z'],
    ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00.000Z'],
    ['2026-03-01T08:30:00.5+00:00', '2026-03-01T08:30:00.500Z'],
    ['2026-03-01T08:30:60Z', '2026-03-01T08:31:00.000Z'],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${moment}`, () => {
      expect(looseInstantOf(text)).to.equal(moment);
    });
  }

  for (const text of [
    '',
    'yesterday',
    '30 Feb 2026 08:30:00 GMT',
    '2026-02-30T08:30:00Z',
    '2026-13-01',
    '2026-366',
    '2026-03-01T25:00:00Z',
    '2026-03-01T08:61:00Z',
    '2026-03-01T08:xx:00Z',
    '2026-03-01T08:30:00Z and more',
    '2026-03-01T08:30:00+99:99',
    '01/03/2026',
    '1772353800',
    '0000-01-01',
    '9'.repeat(100_000),
    '('.repeat(100_000),
  ]) {
    it(`finds no moment in ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(looseInstantOf(text)).to.equal(undefined);
    });
  }
});
