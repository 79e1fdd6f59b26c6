/** Longest wait on a page that is never idle, in milliseconds. */
const timeout = 500;

/** Calls back once the page has nothing better to do, for work that nobody waits for. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks; there the next task must do.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout });
  else setTimeout(callback);
}
