import type { HandbillError } from '../net/handbill-error.js';
import { reachable } from '../net/reachable.js';
import { claim } from '../page/agreement.js';
import { systemClock } from '../page/clock.js';
import { version } from '../version.js';
import { corsSentence, ownerSentences } from './owner-sentences.js';

/**
 * Tells the owner in one line what is wrong and what to do; once a page, whichever copy sees it first.
 * An optional part: most pages have nothing to tell.
 *
 * @param where Tag of the element that met it.
 */
export async function ownerNotice({ code, facts }: HandbillError, where: string): Promise<void> {
  const known = [where, facts.detail, facts.status, facts.url].filter((fact) => fact !== undefined);
  const line = `[handbill] ${code} (${known.join(', ')})`;
  if (!claim('told', line)) return;
  const up =
    code === 'NET_UNREACHABLE_OR_CORS' && facts.url && (await reachable(facts.url, systemClock));
  const anchor = `https://unpkg.com/handbill@${version}/docs/errors.md#${code.toLowerCase()}`;
  console.warn(`${line}: ${up ? corsSentence : ownerSentences[code]} ${anchor}`);
}
