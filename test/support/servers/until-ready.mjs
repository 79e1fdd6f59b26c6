import { setTimeout as wait } from 'node:timers/promises';

const startLimitMs = 20_000;

/**
 * Waits until a server answers, and stops it where it does not.
 *
 * @param {ReturnType<typeof import('./process-group.mjs').startGroup>} server
 * @param {object} signs
 * @param {string} signs.name of the program, for the failure
 * @param {() => Promise<boolean>} signs.isReady may throw as long as nobody answers
 * @param {RegExp} signs.failure a line of the log after which no answer will come
 */
export async function untilReady(server, { name, isReady, failure }) {
  const limit = Date.now() + startLimitMs;
  while (Date.now() < limit && !failure.test(await server.readLog())) {
    if (await isReady().catch(() => false)) return;
    await wait(50);
  }
  const log = await server.readLog();
  await server.stop();
  throw new Error(`${name} did not come up:\n${log.slice(-2000)}`);
}
