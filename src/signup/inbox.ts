import { safeUrl } from '../content/safe-url.js';
import { plainText } from '../content/text.js';
import type { Inbox } from './signup-outcome.js';

/** The reader's mailbox as a service names it, or undefined where it cannot be linked to. */
export function inboxFrom(address: unknown, name?: unknown): Inbox | undefined {
  const url = safeUrl(address);
  return url ? { url, name: plainText(name) || undefined } : undefined;
}
