import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/page/clock.js';

describe('systemClock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    expect(systemClock.now()).to.be.within(before, Date.now());
  });

  it('calls back once the time is over', async () => {
    const start = performance.now();
    await new Promise<void>((resolve) => systemClock.after(20, resolve));
    expect(performance.now() - start).to.be.above(15);
  });

  it('calls back nobody who has canceled', async () => {
    let called = false;
    const cancel = systemClock.after(0, () => {
      called = true;
    });
    cancel();
    await new Promise<void>((resolve) => systemClock.after(5, resolve));
    expect(called).to.be.false;
  });
});
