import type { Clock } from '../page/clock.js';
import type { Visibility } from '../page/visibility.js';
import { abortable, wait } from './abort.js';
import { isHandbillError } from './handbill-error.js';

export interface RetryOptions {
  /** Tries after the first. @default 2 */
  retries: number;
  /** First wait, doubled each time, in milliseconds. @default 500 */
  baseDelayMs: number;
  /** Longest own wait in milliseconds. @default 5_000 */
  maxDelayMs: number;
  /** Longest wait a server may ask for, in milliseconds; longer ones are not obeyed. @default 30_000 */
  maxRetryAfterMs: number;
  /** Milliseconds for all tries and waits together; time in a hidden page does not count. @default 20_000 */
  totalMs: number;
}

export const retryDefaults: Readonly<RetryOptions> = {
  retries: 2,
  baseDelayMs: 500,
  maxDelayMs: 5_000,
  maxRetryAfterMs: 30_000,
  totalMs: 20_000,
};

interface RetryPorts {
  clock: Clock;
  visibility: Visibility;
  /** Between 0 and 1. */
  random: () => number;
}

/**
 * Repeats `attempt` while its failure is one that time may heal. A hidden page waits until it is seen.
 *
 * @param attempt Is told how many milliseconds are left of the budget.
 */
export async function retry<Value>(
  attempt: (remainingMs: number) => Promise<Value>,
  options: RetryOptions & RetryPorts,
  signal: AbortSignal,
): Promise<Value> {
  const { clock, visibility } = options;
  let deadline = clock.now() + options.totalMs;
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(deadline - clock.now());
    } catch (error) {
      const delay = retryDelay(error, tries, options);
      if (delay === undefined || clock.now() + delay >= deadline) throw error;
      await wait(clock, delay, signal);
      const hiddenSince = clock.now();
      await seen(visibility, signal);
      deadline += clock.now() - hiddenSince;
    }
  }
}

/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function retryDelay(
  error: unknown,
  tries: number,
  { retries, baseDelayMs, maxDelayMs, maxRetryAfterMs, random }: RetryOptions & RetryPorts,
): number | undefined {
  if (tries >= retries || !isHandbillError(error) || !error.retryable) return undefined;
  const asked = error.facts.retryAfterMs;
  if (asked !== undefined && asked <= maxRetryAfterMs) return asked;
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** tries);
}

function seen(visibility: Visibility, signal: AbortSignal): Promise<void> | undefined {
  if (!visibility.hidden) return undefined;
  return abortable(signal, (resolve) => visibility.watch(() => !visibility.hidden && resolve()));
}
