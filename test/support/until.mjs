import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 10_000;

/**
 * Waits for a condition, looking again and again.
 *
 * @param {() => unknown} check May be asynchronous; its first truthy answer is the answer.
 */
export async function until(check) {
  const end = performance.now() + patienceMs;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (performance.now() > end) throw new Error(`never came true: ${check}`);
    await pause(15);
  }
}
