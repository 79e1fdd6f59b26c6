import { systemClock } from './clock.js';
import { watchRefusal } from './content-security.js';

/**
 * What becomes of a form that the browser sends by itself from this page; to be called in its `submit` event.
 *
 * @param url Where it goes.
 * @param staysHere Whether the answer opens elsewhere.
 * @returns Nothing once it opened elsewhere or the reader came back; `NET_TIMEOUT` when the page is still here after
 *   `patienceMs`; `NET_BLOCKED_CSP` when the page's policy forbade it.
 */
export async function leaving(
  url: string,
  staysHere: boolean,
  patienceMs: number,
): Promise<'NET_TIMEOUT' | 'NET_BLOCKED_CSP' | undefined> {
  const refusal = watchRefusal(url);
  const isRefused = await refusal.directive();
  refusal.stop();
  if (isRefused) return 'NET_BLOCKED_CSP';
  if (staysHere) return undefined;
  return new Promise((resolve) => {
    const end = (code?: 'NET_TIMEOUT') => {
      globalThis.removeEventListener('pageshow', back);
      stop();
      resolve(code);
    };
    const back = ({ persisted }: PageTransitionEvent) => persisted && end();
    const stop = systemClock.after(patienceMs, () => end('NET_TIMEOUT'));
    globalThis.addEventListener('pageshow', back);
  });
}
