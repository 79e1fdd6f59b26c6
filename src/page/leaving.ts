import { watchRefusal } from './content-security.js';

/** Why a form that the browser has sent did not get away. */
export type Stay = 'NET_BLOCKED_CSP' | 'NET_TIMEOUT';

/**
 * What becomes of a form that the browser sends by itself from this page; to be called when it does.
 *
 * @param url Where it goes.
 * @param staysHere Whether the answer opens elsewhere.
 * @param patienceMs How long the page may take to be left or, where it stays, a refusal by its policy to be told: Chromium
 *   asks another process. In milliseconds.
 * @returns Nothing once it opened elsewhere or the reader came back; `NET_BLOCKED_CSP` when the page's policy forbade it;
 *   `NET_TIMEOUT` when the page should have been left, and is still here.
 */
export function leaving(
  url: string,
  staysHere: boolean,
  patienceMs = staysHere ? 1_000 : 30_000,
): Promise<Stay | undefined> {
  const refusal = watchRefusal(url);
  return new Promise((resolve) => {
    const end = (stay?: Stay) => {
      globalThis.removeEventListener('pageshow', back);
      refusal.stop();
      resolve(stay);
    };
    // A page that comes back from the browser's memory, not one that is just loaded.
    const back = ({ persisted }: PageTransitionEvent) => persisted && end();
    globalThis.addEventListener('pageshow', back);
    refusal.directive(patienceMs).then((directive) => {
      end(directive ? 'NET_BLOCKED_CSP' : staysHere ? undefined : 'NET_TIMEOUT');
    });
  });
}
