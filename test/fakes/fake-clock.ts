import type { Clock } from '../../src/page/clock.js';
import { settled } from '../support/settled.js';

interface Timer {
  dueAt: number;
  callback: () => void;
}

/** A clock that stands still until it is advanced. */
export class FakeClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = 0) {
    this.#now = now;
  }

  /** How many callbacks are still to come. */
  get waiting(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { dueAt: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Calls back what falls due on the way, earliest first; promises settle before and after each. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let timer = this.#dueUntil(end); timer; timer = this.#dueUntil(end)) {
      this.#timers.delete(timer);
      this.#now = timer.dueAt;
      timer.callback();
      await settled();
    }
    this.#now = end;
  }

  /** To any time, backwards too; calls back nothing. */
  set(now: number): void {
    this.#now = now;
  }

  #dueUntil(end: number): Timer | undefined {
    return [...this.#timers]
      .filter(({ dueAt }) => dueAt <= end)
      .sort((one, other) => one.dueAt - other.dueAt)[0];
  }
}
