import type { HandbillError } from '../net/handbill-error.js';
import { claim } from '../page/agreement.js';
import { version } from '../version.js';

const docs = `https://unpkg.com/handbill@${version}/docs/errors.md`;

/**
 * Tells the site's owner what is wrong: one line, once a page, whichever copy sees it first.
 *
 * @param where Tag of the element that met it.
 * @param diagnosis A fuller sentence than the code's clause, where one could be had.
 */
export function tellOwner(error: HandbillError, where: string, diagnosis?: string): void {
  const { code, message, facts } = error;
  const known = [facts.detail, facts.status, facts.url].filter((fact) => fact !== undefined);
  const line = `[handbill] ${code}: ${diagnosis ?? message} (${[where, ...known].join(', ')})`;
  if (claim('told', line)) console.warn(`${line} ${docs}#${code.toLowerCase()}`);
}
