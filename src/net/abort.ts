import type { Clock } from '../page/clock.js';

/** Aborts `controller` with the signal's reason, now or later; the answer lets go of the signal. */
export function follow(controller: AbortController, signal: AbortSignal | undefined): () => void {
  if (!signal) return () => {};
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort);
  return () => signal.removeEventListener('abort', abort);
}

/** A promise that lasts until `start` calls back; an abort rejects it with the signal's reason. */
export function abortable<Value>(
  signal: AbortSignal,
  start: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => settle(() => reject(signal.reason));
    const stop = start(
      (value) => settle(() => resolve(value)),
      (reason) => settle(() => reject(reason)),
    );
    function settle(act: () => void) {
      signal.removeEventListener('abort', abort);
      stop();
      act();
    }
    signal.addEventListener('abort', abort);
  });
}

/** Waits, and stops waiting when aborted. */
export function wait(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => clock.after(delayMs, () => resolve()));
}
