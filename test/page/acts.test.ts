import { expect } from '@open-wc/testing';
import type * as Acts from '../../src/page/acts.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { freshCopy } from '../support/fresh-copy.js';

const day = 86_400_000;
const year = 365 * day;
/** Some moment; acts are told by the act alone, so that any will do. */
const now = 1_800_000_000_000;

const copy = () => freshCopy<typeof Acts>('src/page/acts.ts');

/** A log as on a page that was just opened. */
async function logOf(clock = new FakeClock(now), stores = true) {
  const { readerActs } = await copy();
  return readerActs(stores, clock);
}

/** What lies in the storage of this site, by its keys. */
const storage = () => Object.fromEntries(Object.entries(localStorage));

describe('readerActs', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('knows of nothing at first', async () => {
    const acts = await logOf();
    expect(acts.has('closed digest')).to.equal(false);
    expect(acts.since('closed ')).to.equal(Number.POSITIVE_INFINITY);
  });

  it('remembers what was done', async () => {
    const acts = await logOf();
    acts.remember('closed digest', 30);
    expect(acts.has('closed digest')).to.equal(true);
    expect(acts.has('closed other')).to.equal(false);
  });

  it('remembers on the next page', async () => {
    (await logOf()).remember('closed digest', 30);
    expect((await logOf()).has('closed digest')).to.equal(true);
  });

  it('forgets an act when its days are over', async () => {
    const clock = new FakeClock(now);
    const acts = await logOf(clock);
    acts.remember('closed digest', 30);
    clock.set(now + 30 * day - 1);
    expect(acts.has('closed digest')).to.equal(true);
    clock.set(now + 30 * day);
    expect(acts.has('closed digest')).to.equal(false);
  });

  it('tells how long ago the last act of a kind was', async () => {
    const clock = new FakeClock(now);
    const acts = await logOf(clock);
    acts.remember('closed digest', 30);
    clock.set(now + 5_000);
    acts.remember('closed other', 30);
    acts.remember('signed-up digest', 30);
    clock.set(now + 7_000);
    expect(acts.since('closed ')).to.equal(2_000);
    expect(acts.since('closed digest')).to.equal(7_000);
    expect(acts.since('opened ')).to.equal(Number.POSITIVE_INFINITY);
  });

  it('counts from the last time when an act is done again', async () => {
    const clock = new FakeClock(now);
    const acts = await logOf(clock);
    acts.remember('closed digest', 1);
    clock.set(now + day - 1);
    acts.remember('closed digest', 1);
    clock.set(now + day + 1);
    expect(acts.has('closed digest')).to.equal(true);
    expect(acts.since('closed ')).to.equal(2);
  });

  it('has one key, and under it acts and their times alone', async () => {
    const acts = await logOf();
    acts.remember('closed digest', 30);
    acts.remember('signed-up digest', 365);
    expect(Object.keys(storage())).to.deep.equal(['handbill']);
    expect(JSON.parse(storage().handbill ?? '')).to.deep.equal({
      version: 1,
      acts: {
        'closed digest': { at: now, until: now + 30 * day },
        'signed-up digest': { at: now, until: now + year },
      },
    });
  });

  it('stores nothing that is past', async () => {
    const clock = new FakeClock(now);
    (await logOf(clock)).remember('closed digest', 1);
    clock.set(now + day);
    (await logOf(clock)).remember('closed other', 1);
    expect(storage().handbill).to.not.contain('digest');
  });

  it('stores nothing where it may not, and remembers for the page', async () => {
    const { readerActs } = await copy();
    const clock = new FakeClock(now);
    readerActs(false, clock).remember('closed digest', 30);
    expect(storage()).to.deep.equal({});
    expect(readerActs(false, clock).has('closed digest')).to.equal(true);
    expect((await logOf(clock)).has('closed digest')).to.equal(false);
  });

  it('stores nothing for one log that another may not store', async () => {
    const { readerActs } = await copy();
    const clock = new FakeClock(now);
    readerActs(false, clock).remember('closed digest', 30);
    readerActs(true, clock).remember('closed other', 30);
    expect(storage().handbill).to.contain('closed other').and.not.contain('closed digest');
  });

  it('reads nothing where it may not store', async () => {
    (await logOf()).remember('closed digest', 30);
    expect((await logOf(new FakeClock(now), false)).has('closed digest')).to.equal(false);
  });

  it('sees the acts of other logs, be they of another copy', async () => {
    const clock = new FakeClock(now);
    const [first, second] = [await logOf(clock), await logOf(clock)];
    first.remember('closed digest', 30);
    expect(second.has('closed digest')).to.equal(true);
    second.remember('closed other', 30);
    expect(first.has('closed other')).to.equal(true);
    expect((await logOf(clock)).since('closed ')).to.equal(0);
  });

  it('F71 goes on for the page when its storage is cleared', async () => {
    const acts = await logOf();
    acts.remember('closed digest', 30);
    localStorage.clear();
    expect(acts.has('closed digest')).to.equal(true);
  });

  it('F71 counts an act on when the clock goes back a year', async () => {
    const clock = new FakeClock(now);
    const acts = await logOf(clock);
    acts.remember('closed digest', 30);
    clock.set(now - year);
    expect(acts.has('closed digest')).to.equal(true);
    expect(acts.since('closed ')).to.equal(0);
  });

  for (const rubbish of [
    '',
    'closed digest',
    'null',
    '[]',
    '7',
    '{"acts":{"closed digest":{"at":1,"until":9e15}}}',
    '{"version":2,"acts":{"closed digest":{"at":1,"until":9e15}}}',
    '{"version":1}',
    '{"version":1,"acts":null}',
    '{"version":1,"acts":"closed digest"}',
    '{"version":1,"acts":{"closed digest":null}}',
    '{"version":1,"acts":{"closed digest":9e15}}',
    '{"version":1,"acts":{"closed digest":{"at":"1","until":"9e15"}}}',
    '{"version":1,"acts":{"closed digest":{"at":1}}}',
    '{"version":1,"acts":{"closed digest":{"until":9e15}}}',
  ]) {
    it(`F71 takes ${rubbish || 'nothing'} for no record of ours`, async () => {
      localStorage.setItem('handbill', rubbish);
      const acts = await logOf();
      expect(acts.has('closed digest')).to.equal(false);
      expect(acts.since('closed ')).to.equal(Number.POSITIVE_INFINITY);
    });

    it(`F71 removes ${rubbish || 'nothing'} with the next act`, async () => {
      localStorage.setItem('handbill', rubbish);
      (await logOf()).remember('closed other', 30);
      const { acts } = JSON.parse(storage().handbill ?? '');
      expect(Object.keys(acts)).to.deep.equal(['closed other']);
    });
  }

  it('F71 leaves alone what others keep in the storage', async () => {
    localStorage.setItem('theirs', 'kept');
    (await logOf()).remember('closed digest', 30);
    expect(storage().theirs).to.equal('kept');
  });
});

describe('readerActs on a page of old script libraries', () => {
  beforeEach(() => {
    localStorage.clear();
    // As Prototype 1.6 has it: lists become their own text.
    Object.assign(Array.prototype, {
      toJSON(this: unknown[]) {
        return `[${this.join(', ')}]`;
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    localStorage.clear();
  });

  it('F63 remembers on the next page', async () => {
    (await logOf()).remember('closed digest', 30);
    expect((await logOf()).has('closed digest')).to.equal(true);
  });
});

describe('readerActs without storage', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;

  const put = (descriptor: PropertyDescriptor) =>
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...descriptor });

  /** Storage whose methods fail. */
  const failing = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };

  afterEach(() => Object.defineProperty(globalThis, 'localStorage', real));

  for (const [name, descriptor] of Object.entries<PropertyDescriptor>({
    'is blocked': { get: failing },
    'is null': { value: null },
    'is full': { value: { getItem: () => null, setItem: failing } },
    'cannot be read': { value: { getItem: failing, setItem: () => {} } },
  })) {
    it(`F71 remembers for the page where storage ${name}`, async () => {
      put(descriptor);
      const { readerActs } = await copy();
      const clock = new FakeClock(now);
      readerActs(true, clock).remember('closed digest', 30);
      expect(readerActs(true, clock).has('closed digest')).to.equal(true);
    });
  }
});
