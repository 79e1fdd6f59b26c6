import type { HandbillError } from '../net/handbill-error.js';
import { reachable } from '../net/reachable.js';
import { claim } from '../page/agreement.js';
import type { Clock } from '../page/clock.js';
import { corsSentence, ownerSentences } from './owner-sentences.js';

/** What this part is handed by the copy that loads it. */
export interface OwnerNoticeTools {
  clock: Clock;
  /** Of the copy that speaks. */
  version: string;
}

/** Tells the owner in one line what is wrong and what to do; once a page, whichever copy sees it first. */
export type OwnerNotice = (error: HandbillError, where: string) => Promise<void>;

/** An optional part: most pages have nothing to tell. */
export function create({ clock, version }: OwnerNoticeTools): OwnerNotice {
  return async ({ code, facts }, where) => {
    const known = [where, facts.detail, facts.status, facts.url].filter(
      (fact) => fact !== undefined,
    );
    const line = `[handbill] ${code} (${known.join(', ')})`;
    if (!claim('told', line)) return;
    const up =
      code === 'NET_UNREACHABLE_OR_CORS' && facts.url && (await reachable(facts.url, clock));
    const anchor = `https://unpkg.com/handbill@${version}/docs/errors.md#${code.toLowerCase()}`;
    console.warn(`${line}: ${up ? corsSentence : ownerSentences[code]} ${anchor}`);
  };
}
