import { expect } from '@open-wc/testing';
import type * as Agreement from '../../src/page/agreement.js';
import { freshCopy } from '../support/fresh-copy.js';

const copy = () => freshCopy<typeof Agreement>('src/page/agreement.ts');

describe('claim', () => {
  it('gives a free key to who asks first', async () => {
    const { claim } = await copy();
    expect(claim('told', 'a free key')).to.be.true;
  });

  it('gives no key to one copy twice', async () => {
    const { claim } = await copy();
    claim('told', 'a key of one copy');
    expect(claim('told', 'a key of one copy')).to.be.false;
  });

  it('gives no key to two copies at once', async () => {
    const [first, second] = [await copy(), await copy()];
    first.claim('told', 'a key of two copies');
    expect(second.claim('told', 'a key of two copies')).to.be.false;
  });

  it('tells equal keys of two kinds apart', async () => {
    const { claim } = await copy();
    claim('told', 'a key of two kinds');
    expect(claim('shown', 'a key of two kinds')).to.be.true;
  });

  it('stays quiet when strangers send its event', async () => {
    const { claim } = await copy();
    claim('told', 'a key of strangers');
    const event = new CustomEvent('handbill-claim', { cancelable: true });
    expect(document.dispatchEvent(event)).to.be.true;
  });
});
