import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/content/safe-url.js';

describe('safeUrl', () => {
  for (const [value, href] of [
    ['https://archive.example/tides?page=2#salt', 'https://archive.example/tides?page=2#salt'],
    ['http://archive.example', 'http://archive.example/'],
    ['HTTPS://Archive.Example/', 'https://archive.example/'],
    [' https://archive.example/a b\n', 'https://archive.example/a%20b'],
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
