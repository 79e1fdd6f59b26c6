import type { Clock } from '../page/clock.js';

/** How long a server gets for the question whether it is there at all, in milliseconds. */
const patienceMs = 4_000;

/**
 * Whether a server answers at all. `fetch` does not tell a server that is down from one that does not
 * allow this page to read it; an opaque answer does.
 */
export async function reachable(url: string, clock: Clock): Promise<boolean> {
  const controller = new AbortController();
  const stopTimer = clock.after(patienceMs, () => controller.abort());
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: controller.signal });
    return true;
  } catch {
    return false;
  } finally {
    stopTimer();
  }
}
