import { systemClock } from './clock.js';
import { watchRefusal } from './content-security.js';

/** Why a form that the browser has sent did not get away. */
export type Stay = 'NET_BLOCKED_CSP' | 'NET_TIMEOUT';

/**
 * What becomes of a form that the browser sends by itself from this page; to be called when it does.
 *
 * @param url Where it goes.
 * @param staysHere Whether the answer opens elsewhere.
 * @param refusalMs How long a refusal by policy is waited for, in milliseconds: Chromium asks another process.
 * @param patienceMs How long a page may take to be left, in milliseconds.
 * @returns Nothing once it opened elsewhere or the reader came back; `NET_BLOCKED_CSP` when the page's policy forbade it;
 *   `NET_TIMEOUT` when the page should have been left, and is still here.
 */
export async function leaving(
  url: string,
  staysHere: boolean,
  refusalMs = 500,
  patienceMs = 30_000,
): Promise<Stay | undefined> {
  const refusal = watchRefusal(url);
  const directive = await refusal.directive(refusalMs);
  refusal.stop();
  if (directive) return 'NET_BLOCKED_CSP';
  if (staysHere) return undefined;
  return new Promise((resolve) => {
    const end = (stay?: Stay) => {
      globalThis.removeEventListener('pageshow', back);
      stop();
      resolve(stay);
    };
    // A page that comes back from the browser's memory, not one that is just loaded.
    const back = ({ persisted }: PageTransitionEvent) => persisted && end();
    globalThis.addEventListener('pageshow', back);
    const stop = systemClock.after(patienceMs, () => end('NET_TIMEOUT'));
  });
}
