import { expect } from '@open-wc/testing';
import { slugOf } from '../../src/feed/slug.js';

describe('slugOf', () => {
  it('joins the words of a name', () => {
    expect(slugOf('Water & Weather, 2026')).to.equal('water-weather-2026');
  });

  it('keeps the letters of every script', () => {
    expect(slugOf('Göteborg Море')).to.equal('göteborg-море');
  });

  it('takes a name without words as it stands', () => {
    expect(slugOf('#?')).to.equal('#?');
  });
});
