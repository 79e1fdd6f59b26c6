import { expect } from '@open-wc/testing';
import { archiveAddress, subscriptionsAddress } from '../../src/services/archive-root.js';

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

describe('subscriptionsAddress', () => {
  for (const [api, address] of [
    ['https://archive.example', 'https://archive.example/v1/subscriptions'],
    ['https://archive.example/news', 'https://archive.example/news/v1/subscriptions'],
    ['https://archive.example/news/?old=1#x', 'https://archive.example/news/v1/subscriptions'],
  ] as const) {
    it(`signs up at ${api}`, () => {
      expect(subscriptionsAddress(api)).to.equal(address);
    });
  }
});
