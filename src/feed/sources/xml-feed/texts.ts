import { toText } from '#to-text';
import { plainText } from '../../../content/text.js';
import type { XmlElement } from './element.js';

/** The first of these elements that says something, as plain text. */
export const firstText = (element: XmlElement, ...names: readonly string[]): string =>
  element
    .all(...names)
    .map(textOf)
    .find(Boolean) ?? '';

/**
 * The plain text of an element. What Atom calls text is text (RFC 4287, 3.1); everything else is HTML, which
 * RSS never says and mostly means.
 */
export const textOf = (element: XmlElement): string =>
  isText(element) ? plainText(contentOf(element)) : toText(markupOf(element));

/** What is in an element, as HTML; empty where it is something else. */
export function markupOf(element: XmlElement): string {
  const type = typeOf(element);
  if (type.includes('/') && !/^text\/|xhtml/.test(type)) return '';
  if (element.elements.length === 0) return contentOf(element);
  return element.markup(/xhtml/.test(type) || isText(element));
}

const isText = (element: XmlElement): boolean =>
  element.name.startsWith('atom:') && /^(?!.*html)([^/]*|text\/plain)$/.test(typeOf(element));

/** Only Atom says what it contains. */
const typeOf = (element: XmlElement): string =>
  element.name.startsWith('atom:') ? element.attribute('type').toLowerCase() : '';

/** Atom 0.3 may have it encoded. */
const contentOf = (element: XmlElement): string =>
  element.attribute('mode') === 'base64' ? fromBase64(element.text) : element.text;

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
