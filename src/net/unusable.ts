import { hasCurlyQuotes } from '../content/text.js';
import { HandbillError } from './handbill-error.js';

/** What to say of an attribute whose value cannot be used. */
export function unusable(name: string, value: unknown): HandbillError {
  const text = String(value);
  const code = hasCurlyQuotes(text) ? 'CONFIG_QUOTES' : 'CONFIG_VALUE';
  return new HandbillError(code, { detail: `${name}="${text.slice(0, 99)}"` });
}
