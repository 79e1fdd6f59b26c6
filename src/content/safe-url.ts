/**
 * An address fit for `href` or `src`, or undefined. Only absolute http and https pass: browsers and
 * Lit run `javascript:` links as they are given, whatever their case or hidden control characters,
 * so the parsed protocol decides and not the text.
 */
export function safeUrl(value: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(value as string);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
