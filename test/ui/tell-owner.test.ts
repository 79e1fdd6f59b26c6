import { expect } from '@open-wc/testing';
import { HandbillError } from '../../src/net/handbill-error.js';
import type * as TellOwner from '../../src/ui/tell-owner.js';
import { freshCopy } from '../support/fresh-copy.js';
import { heldWarnings, releaseWarnings } from '../support/warnings.js';

const copy = () => freshCopy<typeof TellOwner>('src/ui/tell-owner.ts');

const noPart = () => Promise.reject(new TypeError('part refused'));

describe('tellOwner', () => {
  afterEach(releaseWarnings);

  it('says the code where the part is missing', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    await tellOwner(new HandbillError('NET_TIMEOUT'), '<tag-feed>', noPart);
    expect(warnings).to.deep.equal(['[handbill] <tag-feed> NET_TIMEOUT']);
  });

  it('says the same but once to the owner', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    await tellOwner(new HandbillError('NET_TIMEOUT'), '<tag-feed>', noPart);
    await tellOwner(new HandbillError('NET_TIMEOUT'), '<tag-feed>', noPart);
    expect(warnings).to.have.length(1);
  });

  it('says two mistakes of a kind one by one', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    for (const detail of ['limit="ten"', 'match="some"']) {
      await tellOwner(new HandbillError('CONFIG_VALUE', { detail }), '<tag-feed>', noPart);
    }
    expect(warnings).to.deep.equal([
      '[handbill] <tag-feed> CONFIG_VALUE: limit="ten"',
      '[handbill] <tag-feed> CONFIG_VALUE: match="some"',
    ]);
  });

  it('says what two archives have one by one', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    for (const url of ['https://one.example/posts', 'https://two.example/posts']) {
      await tellOwner(new HandbillError('HTTP_GONE', { url }), '<tag-feed>', noPart);
    }
    expect(warnings).to.deep.equal([
      '[handbill] <tag-feed> HTTP_GONE https://one.example/posts',
      '[handbill] <tag-feed> HTTP_GONE https://two.example/posts',
    ]);
  });

  it('says what two tags met one by one', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    await tellOwner(new HandbillError('NET_TIMEOUT'), '<tag-feed>', noPart);
    await tellOwner(new HandbillError('NET_TIMEOUT'), '<digest-signup>', noPart);
    expect(warnings).to.have.length(2);
  });

  it('leaves the words to the part it loads', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    const error = new HandbillError('NET_TIMEOUT');
    const told: unknown[] = [];
    const ownerNotice = async (...what: unknown[]) => {
      told.push(...what);
    };
    await tellOwner(error, '<tag-feed>', async () => ({ ownerNotice }));
    expect(told).to.deep.equal([error, '<tag-feed>']);
    expect(warnings).to.be.empty;
  });

  it('F38 loads no part while there is no network', async () => {
    const warnings = heldWarnings();
    const { tellOwner } = await copy();
    let loaded = false;
    await tellOwner(new HandbillError('NET_OFFLINE'), '<tag-feed>', () => {
      loaded = true;
      return noPart();
    });
    expect(loaded).to.be.false;
    expect(warnings).to.deep.equal(['[handbill] <tag-feed> NET_OFFLINE']);
  });
});
