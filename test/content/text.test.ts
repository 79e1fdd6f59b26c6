import { expect } from '@open-wc/testing';
import {
  folded,
  hasCurlyQuotes,
  plainText,
  spaced,
  unreadElements,
} from '../../src/content/text.js';

describe('spaced', () => {
  it('puts a space before each block tag', () => {
    expect(spaced('<p>One</p><p>two</p>')).to.equal(' <p>One </p> <p>two </p>');
  });

  it('leaves inline tags as they are', () => {
    expect(spaced('<b>One</b><em>two</em>')).to.equal('<b>One</b><em>two</em>');
  });

  it('F50 cuts a megabyte to 20 000 characters', () => {
    expect(spaced('x'.repeat(1_000_000))).to.have.length(20_000);
  });
});

describe('plainText', () => {
  it('keeps markup as the text that it is', () => {
    expect(plainText(' Use <em>\n& &amp; ')).to.equal('Use <em> & &amp;');
  });

  for (const value of [null, undefined, 42, {}, ['text']]) {
    it(`F49 takes ${JSON.stringify(value)} for no text`, () => {
      expect(plainText(value)).to.equal('');
    });
  }

  it('F50 cuts a megabyte to 20 000 characters', () => {
    expect(plainText('x'.repeat(1_000_000))).to.have.length(20_000);
  });
});

describe('hasCurlyQuotes', () => {
  it('F08 knows curly quotes from straight ones', () => {
    expect(hasCurlyQuotes('”water”')).to.be.true;
    expect(hasCurlyQuotes('"water" \'s')).to.be.false;
  });
});

describe('folded', () => {
  it('folds white space and trims both ends', () => {
    expect(folded('\n One \t\u00a0 two\u2003')).to.equal('One two');
  });

  it('F48 takes control characters for white space', () => {
    expect(folded('One\u0000two\u0085three')).to.equal('One two three');
  });

  it('F48 folds the separators of lines and paragraphs', () => {
    expect(folded('One\u2028two\u2029three')).to.equal('One two three');
  });

  it('F48 replaces half characters and keeps whole ones', () => {
    expect(folded('\ud83d 🚢 \ude00')).to.equal('\u{FFFD} 🚢 \u{FFFD}');
  });

  it('F56 keeps the joiners inside of a sign', () => {
    expect(folded('👩‍🔧')).to.equal('👩‍🔧');
  });
});

describe('unreadElements', () => {
  it('is a selector that the browser takes', () => {
    expect(document.createElement('template').matches(unreadElements)).to.be.true;
  });
});
