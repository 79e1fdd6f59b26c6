/**
 * A promise that an abort rejects with the signal's reason.
 *
 * @param start Begins the work. What it answers is called at the end, whichever way it came.
 */
export async function cancelable<Value>(
  signal: AbortSignal,
  start: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Value> {
  let stop = () => {};
  let abort = () => {};
  try {
    // Awaited, and not chained: the page may have put another Promise in place of the browser's.
    return await new Promise<Value>((resolve, reject) => {
      abort = () => reject(signal.reason);
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort);
      stop = start(resolve, reject);
    });
  } finally {
    signal.removeEventListener('abort', abort);
    stop();
  }
}
