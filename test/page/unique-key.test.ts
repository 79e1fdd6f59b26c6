import { expect } from '@open-wc/testing';
import { uniqueKey } from '../../src/page/unique-key.js';

describe('uniqueKey', () => {
  it('has 32 hexadecimal digits', () => {
    for (let count = 0; count < 100; count++) expect(uniqueKey()).to.match(/^[0-9a-f]{32}$/);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1_000 }, uniqueKey)).size).to.equal(1_000);
  });

  it('writes small bytes with a leading zero', () => {
    const real = crypto.getRandomValues;
    crypto.getRandomValues = ((bytes: Uint8Array) => bytes.fill(10)) as typeof real;
    const key = uniqueKey();
    crypto.getRandomValues = real;
    expect(key).to.equal('0a'.repeat(16));
  });
});
