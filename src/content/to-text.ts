import { trustedTypes } from '../page/trusted-types.js';
import { folded, spaced, unreadElements } from './text.js';

/**
 * The plain text of a fragment of HTML, on one line. Nothing of it is ever put into the page: the
 * parsed document runs no script and asks for no picture.
 *
 * Where the page's Trusted Types refuse our policy, tags are dropped and the basic entities decoded.
 */
export function toText(html: string): string {
  return folded(/[<&]/.test(html) ? parsed(spaced(html)) : html.slice(0, 20_000));
}

function parsed(html: string): string {
  const trusted = trustedTypes()?.createHTML(html);
  if (trusted === undefined || !globalThis.DOMParser) return dropped(html);
  const { body } = new DOMParser().parseFromString(trusted, 'text/html');
  for (const element of body.querySelectorAll(unreadElements)) element.remove();
  return body.textContent ?? '';
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

function dropped(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1|$)|<[^>]*>?/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[name] ?? whole;
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    });
}
