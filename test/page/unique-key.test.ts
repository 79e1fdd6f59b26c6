import { expect } from '@open-wc/testing';
import { uniqueKey } from '../../src/page/unique-key.js';

describe('uniqueKey', () => {
  it('is as long as a service may expect', () => {
    for (let count = 0; count < 100; count++) {
      const { length } = uniqueKey();
      expect(length).to.be.within(16, 64);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1_000 }, uniqueKey)).size).to.equal(1_000);
  });
});
