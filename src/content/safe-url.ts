/**
 * An address fit for `href` or `src`, or undefined. Only http and https pass: browsers and
 * Lit run `javascript:` links as they are given, whatever their case or hidden control characters,
 * so the parsed protocol decides and not the text.
 *
 * @param base Where relative addresses start from; without it they do not pass.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  // An empty address would be the base itself.
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const { href } = new URL(value, base);
    // Chromium reads a space in a host as %20, where others refuse it. Two signs are left as they are by some.
    return /^https?:..[^/%]+\//.test(href) ? href.replace(/[|^]/g, encodeURIComponent) : undefined;
  } catch {
    return undefined;
  }
}

/** Where a document goes on: it may lead to itself, which is its end, and must not lead to somebody else. */
export function nextUrl(value: unknown, document: string): string | undefined {
  const next = safeUrl(value, document);
  return next !== document && next?.startsWith(`${new URL(document).origin}/`) ? next : undefined;
}
