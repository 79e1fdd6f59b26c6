import { inertBody } from '../page/inert-body.js';
import { trustedTypes } from '../page/trusted-types.js';
import { folded, spaced, unreadElements } from './text.js';

/**
 * The plain text of a fragment of HTML, on one line; what is no text is empty. Nothing of it is ever put
 * into the page, and where it is parsed, no script runs and no picture is asked for.
 *
 * Where the page's Trusted Types refuse our policy, tags are dropped and the basic entities decoded.
 */
export function toText(html: unknown): string {
  const markup = spaced(html);
  if (!/[<&]/.test(markup)) return folded(markup);
  const trusted = trustedTypes()?.createHTML(markup);
  if (trusted === undefined) return folded(untagged(markup));
  const body = inertBody();
  body.innerHTML = trusted;
  for (const element of body.querySelectorAll(unreadElements)) element.remove();
  return folded(body.textContent ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"' };

const untagged = (html: string) =>
  html
    .replace(/<(script|style).*?(?=<\/\1)|<[^>]*>?/gis, '')
    .replace(/&(?:#(\d{1,6})|(\w{2,4}));/g, (whole, code, name) =>
      code ? String.fromCodePoint(code) : (entities[name] ?? whole),
    );
