import { expect } from '@open-wc/testing';
import { archiveAddress } from '../../src/services/archive-root.js';

describe('archiveAddress', () => {
  for (const api of ['https://archive.example/news', 'https://archive.example/news/?old=1#x']) {
    it(`lists all articles of ${api}`, () => {
      expect(archiveAddress(api, undefined, { limit: 5 })).to.equal(
        'https://archive.example/news/v1/articles.json?limit=5',
      );
    });
  }

  it('has one topic in its path', () => {
    expect(archiveAddress('https://archive.example', 'water/../x', { limit: 5 })).to.equal(
      'https://archive.example/v1/tags/water%2F..%2Fx/articles.json?limit=5',
    );
  });
});
