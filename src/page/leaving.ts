import { systemClock } from './clock.js';
import { watchRefusal } from './content-security.js';

/** How long a refusal by policy is waited for, in milliseconds: Chromium asks another process. */
const refusalMs = 1_000;

/** How long a page may take to be left, in milliseconds. */
const patienceMs = 30_000;

/** Why a form that the browser has sent did not get away. */
export type Stay = 'NET_BLOCKED_CSP' | 'NET_TIMEOUT';

/**
 * What becomes of a form that the browser sends by itself from this page; to be called when it does.
 *
 * @param url Where it goes.
 * @param staysHere Whether the answer opens elsewhere.
 * @returns Nothing once it opened elsewhere or the reader came back; `NET_BLOCKED_CSP` when the page's policy forbade it;
 *   `NET_TIMEOUT` when the page should have been left, and is still here.
 */
export async function leaving(url: string, staysHere: boolean): Promise<Stay | undefined> {
  const refusal = watchRefusal(url);
  const directive = await refusal.directive(refusalMs);
  refusal.stop();
  if (directive) return 'NET_BLOCKED_CSP';
  if (staysHere) return undefined;
  return new Promise((resolve) => {
    systemClock.after(patienceMs, () => resolve('NET_TIMEOUT'));
    globalThis.addEventListener('pageshow', () => resolve(undefined), { once: true });
  });
}
