import { expect } from '@open-wc/testing';
import type * as Parts from '../../src/page/parts.js';
import { failureOf } from '../support/failure-of.js';
import { freshCopy } from '../support/fresh-copy.js';

const copy = () => freshCopy<typeof Parts>('src/page/parts.ts');

describe('part', () => {
  it('hands its tools to the part it loads', async () => {
    const { part, useParts } = await copy();
    useParts(async (name) => ({ create: (tools: string) => `${name} made with ${tools}` }));
    expect(await part('notice', 'a clock')).to.equal('notice made with a clock');
  });

  it('rejects when nobody said where parts are', async () => {
    const { part } = await copy();
    expect(await failureOf<Error>(part('notice', {}))).to.be.instanceOf(TypeError);
  });

  it('rejects a name that has no part', async () => {
    const { part, useParts } = await copy();
    useParts(async () => undefined);
    expect(await failureOf<Error>(part('notice', {}))).to.be.instanceOf(TypeError);
  });

  it('rejects with whatever its loader rejects with', async () => {
    const { part, useParts } = await copy();
    useParts(() => Promise.reject('tampered'));
    expect(await failureOf<string>(part('notice', {}))).to.equal('tampered');
  });
});
