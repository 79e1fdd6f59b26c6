import type { Clock } from '../page/clock.js';
import type { Visibility } from '../page/visibility.js';
import { cancelable } from './cancelable.js';
import { isTransient } from './error-codes.js';
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
  clock: Clock;
  visibility: Visibility;
  /** Between 0 and 1. */
  random: () => number;
}

/**
 * Repeats `attempt` while its failure is one that time may heal. A hidden page waits until it is seen.
 *
 * @param attempt Is told how many milliseconds are left.
 */
export async function retry<Value>(
  attempt: (remainingMs: number) => Promise<Value>,
  options: RetryOptions,
  signal: AbortSignal,
): Promise<Value> {
  const { clock, visibility } = options;
  let remainingMs = options.totalMs;
  for (let tries = 0; ; tries++) {
    const start = clock.now();
    try {
      return await attempt(remainingMs);
    } catch (error) {
      const delayMs = tries < options.retries ? delayAfter(error, tries, options) : undefined;
      remainingMs -= clock.now() - start + (delayMs ?? 0);
      if (delayMs === undefined || remainingMs <= 0) throw error;
      await cancelable<void>(signal, (resolve) => clock.after(delayMs, resolve));
      if (visibility.hidden) await cancelable<void>(signal, (resolve) => visibility.watch(resolve));
    }
  }
}

/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function delayAfter(error: unknown, tries: number, options: RetryOptions): number | undefined {
  if (!isHandbillError(error) || !isTransient(error.code)) return undefined;
  const { baseDelayMs, maxDelayMs, maxRetryAfterMs, random } = options;
  const { retryAfterMs = -1 } = error.facts;
  return retryAfterMs >= 0 && retryAfterMs <= maxRetryAfterMs
    ? retryAfterMs
    : random() * Math.min(maxDelayMs, baseDelayMs * 2 ** tries);
}
