import { systemClock } from './clock.js';
import { watchRefusal } from './content-security.js';

/**
 * What becomes of a form that the browser sends by itself from this page; to be called in its `submit` event.
 *
 * @param url Where it goes.
 * @param staysHere Whether the answer opens elsewhere.
 * @returns `sent` once it opened elsewhere or the reader came back; `lost` when the page is still here after
 *   `patienceMs`; else the directive of the page's policy that forbade it.
 */
export async function leaving(
  url: string,
  staysHere: boolean,
  patienceMs: number,
): Promise<string> {
  const refusal = watchRefusal(url);
  const directive = await refusal.directive();
  refusal.stop();
  if (directive || staysHere) return directive ?? 'sent';
  return new Promise((resolve) => {
    const end = (word: string) => {
      globalThis.removeEventListener('pageshow', back);
      stop();
      resolve(word);
    };
    const back = ({ persisted }: PageTransitionEvent) => persisted && end('sent');
    const stop = systemClock.after(patienceMs, () => end('lost'));
    globalThis.addEventListener('pageshow', back);
  });
}
