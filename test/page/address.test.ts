import { expect } from '@open-wc/testing';
import { pageAddress } from '../../src/page/address.js';

describe('pageAddress', () => {
  it('is where the host page was opened', () => {
    expect(pageAddress()).to.equal(location.href);
  });
});
