import { systemClock } from '../../src/page/clock.js';
import { FakeClock } from '../fakes/fake-clock.js';

const real = { ...systemClock };

/** Sets the clock by hand that code has which is given none; until `releaseClock`. */
export function heldClock(now?: number): FakeClock {
  const clock = new FakeClock(now);
  systemClock.now = () => clock.now();
  systemClock.after = (delayMs, callback) => clock.after(delayMs, callback);
  return clock;
}

/** Lets it go by itself again; for `afterEach`. */
export function releaseClock(): void {
  Object.assign(systemClock, real);
}
