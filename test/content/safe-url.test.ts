import { expect } from '@open-wc/testing';
import { nextUrl, safeUrl } from '../../src/content/safe-url.js';

describe('safeUrl', () => {
  for (const [value, href] of [
    ['https://archive.example/tides?page=2#salt', 'https://archive.example/tides?page=2#salt'],
    ['http://archive.example', 'http://archive.example/'],
    ['HTTPS://Archive.Example/', 'https://archive.example/'],
    [' https://archive.example/a b\n', 'https://archive.example/a%20b'],
    // Engines differ in these two.
    ['https://archive.example/a|b?c^d', 'https://archive.example/a%7Cb?c%5Ed'],
    // F56: the first letter is Cyrillic.
    ['https://аrchive.example/', 'https://xn--rchive-2nf.example/'],
  ] as const) {
    it(`lets ${JSON.stringify(value)} pass as an address`, () => {
      expect(safeUrl(value)).to.equal(href);
    });
  }

  for (const value of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://archive.example/1',
    'file:///etc/hosts',
    'mailto:editor@archive.example',
    'ftp://archive.example/',
    '//archive.example/',
    '/tides',
    'tides',
    '#',
    'https://',
    'https://arch ive.example/',
    'https://a\u202eb.example/',
    '',
    null,
    undefined,
    42,
    {},
  ]) {
    it(`F58 stops ${JSON.stringify(value)} as an address`, () => {
      expect(safeUrl(value)).to.be.undefined;
    });
  }

  it('reads a relative address from its base', () => {
    expect(safeUrl('../boat.png', 'https://archive.example/a/b/')).to.equal(
      'https://archive.example/a/boat.png',
    );
  });

  for (const value of ['', '  ', 'javascript:alert(1)', 'data:text/html,x', undefined, 7, {}]) {
    it(`F58 stops ${JSON.stringify(value)}, whatever the base`, () => {
      expect(safeUrl(value, 'https://archive.example/')).to.be.undefined;
    });
  }
});

describe('nextUrl', () => {
  const document = 'https://archive.example/feed.json';

  it('reads a relative address from the document', () => {
    expect(nextUrl('feed-2.json', document)).to.equal('https://archive.example/feed-2.json');
  });

  for (const value of [
    document,
    'feed.json',
    '',
    'https://tracker.example/feed.json',
    'https://archive.example.evil.example/',
    'http://archive.example/feed-2.json',
    'javascript:alert(1)',
  ]) {
    it(`does not go on at ${value || 'nothing'}`, () => {
      expect(nextUrl(value, document)).to.be.undefined;
    });
  }
});
