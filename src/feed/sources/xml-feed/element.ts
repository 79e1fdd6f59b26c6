import { plainText } from '../../../content/text.js';
import type { Attributes } from './scan.js';

/** An element with all that is in it. */
export class XmlElement {
  /** Name with the prefix of its vocabulary, see namespaces.ts. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (XmlElement | string)[] = [];
  /** Address that relative ones start from: `xml:base`, else the document's own. */
  readonly base: string;
  /** `xml:lang`, or empty. */
  readonly language: string;
  /** Whether the document ended before it did. */
  isCut = false;

  constructor(name: string, attributes: Attributes, base: string, language: string) {
    this.name = name;
    this.attributes = attributes;
    this.base = base;
    this.language = language;
  }

  get elements(): readonly XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** Its own elements of these names: those of the first name first, whatever their order in the document. */
  all(...names: readonly string[]): readonly XmlElement[] {
    const found: XmlElement[] = [];
    // Asked of each of thousands of items, so that no list is made on the way.
    for (const name of names) {
      for (const child of this.children) {
        if (typeof child !== 'string' && child.name === name) found.push(child);
      }
    }
    return found;
  }

  first(...names: readonly string[]): XmlElement | undefined {
    return this.all(...names)[0];
  }

  /** An attribute's value on one line; empty where it is not there. */
  attribute(name: string): string {
    return plainText(this.attributes.get(name));
  }

  /** All text inside. */
  get text(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.text))
      .join('')
      .trim();
  }

  /**
   * All that is inside, as HTML.
   *
   * @param isText Whether its text is text; in RSS it is HTML itself.
   */
  markup(isText: boolean): string {
    return this.children
      .map((child) => {
        if (typeof child !== 'string')
          return `${child.#tag}${child.markup(isText)}</${child.#local}>`;
        return isText ? escaped(child) : child;
      })
      .join('');
  }

  get #local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get #tag(): string {
    const attributes = [...this.attributes]
      .filter(([name]) => isPlain(name))
      .map(([name, value]) => ` ${name}="${escaped(value)}"`);
    return `<${this.#local}${attributes.join('')}>`;
  }
}

const isPlain = (name: string) => /^[a-z-]+$/.test(name);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
