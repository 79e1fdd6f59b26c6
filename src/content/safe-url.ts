/**
 * An address fit for `href` or `src`, or undefined. Only absolute http and https pass: browsers and
 * Lit run `javascript:` links as they are given, whatever their case or hidden control characters,
 * so the parsed protocol decides and not the text.
 *
 * @param value Anything an API sent.
 * @param protocols Protocols allowed, with colon. @default ['http:', 'https:']
 */
export function safeUrl(
  value: unknown,
  protocols: readonly string[] = ['http:', 'https:'],
): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const url = new URL(value);
    return protocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
