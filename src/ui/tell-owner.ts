import type { HandbillError } from '../net/handbill-error.js';
import { systemClock } from '../page/clock.js';
import { part } from '../page/parts.js';
import { version } from '../version.js';
import type { OwnerNotice, OwnerNoticeTools } from './owner-notice.js';

const told = new Set<string>();

/**
 * Tells the site's owner what is wrong, once. The sentence comes from an optional part; where that
 * cannot be had, the code in plain words must do.
 *
 * @param where Tag of the element that met it.
 */
export async function tellOwner(error: HandbillError, where: string): Promise<void> {
  const { message, facts } = error;
  const line = `[handbill] ${where} ${message} ${facts.detail ?? ''}`;
  if (told.has(line)) return;
  told.add(line);
  const tools: OwnerNoticeTools = { clock: systemClock, version };
  try {
    await (await part<OwnerNotice, OwnerNoticeTools>('ui/owner-notice', tools))(error, where);
  } catch {
    console.warn(line);
  }
}
