import { expect } from '@open-wc/testing';
import { readerActs } from '../../src/page/acts.js';
import type * as Interruption from '../../src/page/interruption.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { freshCopy } from '../support/fresh-copy.js';

const day = 86_400_000;

const copy = () => freshCopy<typeof Interruption>('src/page/interruption.ts');

describe('mayInterrupt', () => {
  it('lets one thing come up a page, a day after the last was closed', async () => {
    const clock = new FakeClock();
    const acts = readerActs(false, clock);
    const [here, elsewhere] = [await copy(), await copy()];
    acts.remember('closed digest', 30);
    clock.set(day - 1);
    expect(here.mayInterrupt(acts)).to.equal(false);
    clock.set(day);
    expect(here.mayInterrupt(acts)).to.equal(true);
    expect(here.mayInterrupt(acts)).to.equal(false);
    expect(elsewhere.mayInterrupt(acts)).to.equal(false);
  });
});
