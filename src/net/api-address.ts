import { hasCurlyQuotes } from '../content/text.js';
import { HandbillError } from './handbill-error.js';

/** Hosts that browsers trust without https: https://w3c.github.io/webappsec-secure-contexts/ */
const ownMachine = /^(localhost|127\.|\[::1)/;

/**
 * The address of an archive's API as an owner wrote it, or a configuration error before anything is
 * asked.
 *
 * @param page Address of the host page, for `api="/wp-json"` and for mixed content.
 */
export function apiAddress(value: string | undefined, page?: string): URL {
  const text = value?.trim();
  if (!text) throw new HandbillError('CONFIG_API_MISSING');
  const url = parse(text, page);
  // The value is not repeated: it holds a secret.
  if (url?.username || url?.password) throw new HandbillError('CONFIG_API_CREDENTIALS');
  // Chromium reads a space in a host as %20.
  if (!url || !/^https?:..[^/%]+\//.test(url.href)) {
    const code = hasCurlyQuotes(text) ? 'CONFIG_QUOTES' : 'CONFIG_API_INVALID';
    throw new HandbillError(code, { detail: text.slice(0, 99) });
  }
  if (page?.startsWith('https:') && url.protocol === 'http:' && !ownMachine.test(url.hostname)) {
    throw new HandbillError('CONFIG_API_MIXED_CONTENT', { detail: url.origin });
  }
  return url;
}

function parse(text: string, page: string | undefined): URL | undefined {
  try {
    return new URL(text, text.startsWith('/') ? page : undefined);
  } catch {
    return undefined;
  }
}
