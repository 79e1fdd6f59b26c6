import { folded } from '../../../content/text.js';
import type { XmlElement } from './element.js';
import { textOf } from './texts.js';

/** Who wrote an item, by name; addresses of mail are nobody's business. */
export function authorsOf(element: XmlElement): readonly string[] {
  const names = [
    element
      .all('atom:author')
      .flatMap((author) => author.all('atom:name', 'name'))
      .map(textOf),
    element.all('dc:creator').map(textOf),
    element.all('author').map(textOf),
    element.all('itunes:author').map(textOf),
  ].map((found) => [...new Set(found.map(withoutMail).filter(Boolean))]);
  return names.find((found) => found.length > 0) ?? [];
}

/** RSS has `mail (Name)`, others `Name <mail>`. */
const withoutMail = (text: string): string =>
  folded(text.replace(/[<([]?(mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ''))
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '')
    .replace(/^\((.*)\)$/, '$1');
