import type { HandbillError } from '../net/handbill-error.js';

const told = new Set<string>();

/**
 * Tells the site's owner what is wrong, once. The sentence comes from an optional part; where that
 * cannot be had, the code must do: it is made of plain words.
 *
 * @param where Tag of the element that met it.
 */
export async function tellOwner(
  error: HandbillError,
  where: string,
  load = () => import('./owner-notice.js'),
): Promise<void> {
  const line = ['[handbill]', where, error.message, error.facts.url].filter(Boolean).join(' ');
  if (told.has(line)) return;
  told.add(line);
  try {
    // A part cannot be had offline, and the page would notice the attempt.
    if (error.code === 'NET_OFFLINE') throw error;
    const { ownerNotice } = await load();
    await ownerNotice(error, where);
  } catch {
    console.warn(line);
  }
}
