import { safeUrl } from '../../../content/safe-url.js';
import { XmlElement } from './element.js';
import { Namespaces } from './namespaces.js';
import { type Attributes, scan, type XmlHandler } from './scan.js';

/** A feed's document as a tree. */
export interface XmlTree {
  /** Undefined where the text holds no element. */
  root: XmlElement | undefined;
  /** All items or entries, in the order of the document. */
  items: readonly XmlElement[];
  /** What had to be mended in a way that may have moved or lost something. */
  flaw: string | undefined;
}

/** Elements within each other; what is deeper keeps its text only. */
const deepest = 256;

const isItem = ({ name }: XmlElement) => name === 'item' || name === 'atom:entry';

/**
 * Makes a tree of any text. An end tag without start is overlooked; one that comes too early ends what is
 * open inside; an item inside an item ends the one before.
 *
 * @param url Where the text came from.
 */
export function treeFrom(xml: string, url: string): XmlTree {
  const builder = new TreeBuilder(url);
  scan(xml, builder);
  builder.end();
  return builder;
}

interface Open {
  /** As it stands in the document. */
  tag: string;
  element: XmlElement;
  namespaces: Namespaces;
}

class TreeBuilder implements XmlHandler, XmlTree {
  root: XmlElement | undefined;
  readonly items: XmlElement[] = [];
  flaw: string | undefined;
  readonly #open: Open[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#open.length >= deepest) return;
    const outside = this.#open.at(-1)?.namespaces;
    const namespaces = outside?.within(attributes) ?? outermost(tag, attributes);
    const element = this.#element(namespaces.nameOf(tag), attributes);
    if (isItem(element)) this.#startItem(element);
    this.#open.at(-1)?.element.children.push(element);
    this.root ??= element;
    this.#open.push({ tag, element, namespaces });
  }

  close(tag: string): void {
    const index = this.#open.findLastIndex((open) => open.tag === tag);
    if (index >= 0) this.#closeDownTo(index);
  }

  text(text: string): void {
    this.#open.at(-1)?.element.children.push(text);
  }

  cut(): void {
    this.flaw ??= 'cut off';
  }

  end(): void {
    if (this.#open.length > 0) this.cut();
    for (const { element } of this.#open) element.isCut = true;
  }

  #element(name: string, attributes: Attributes): XmlElement {
    const around = this.#open.at(-1)?.element;
    const base = around?.base ?? this.#url;
    const language = around?.language ?? '';
    return attributes.size === 0
      ? new XmlElement(name, attributes, base, language)
      : new XmlElement(
          name,
          attributes,
          safeUrl(attributes.get('xml:base'), base) ?? base,
          attributes.get('xml:lang') ?? language,
        );
  }

  #startItem(item: XmlElement): void {
    const index = this.#open.findIndex(({ element }) => isItem(element));
    if (index >= 0) this.#closeDownTo(index, true);
    this.items.push(item);
  }

  /** @param early Whether even this one was not ended by a tag of its own. */
  #closeDownTo(index: number, early = false): void {
    const closed = this.#open.splice(index);
    const left = closed.at(early ? 0 : 1);
    if (left) this.flaw ??= `<${left.tag}> left open`;
  }
}

/** What the vocabulary of these roots is, whatever namespace they give, or none. */
const kinds: Readonly<Record<string, string>> = { rss: '', feed: 'atom' };

function outermost(tag: string, attributes: Attributes): Namespaces {
  const declared = new Namespaces().within(attributes);
  const [, prefix = '', name = ''] = /^(?:(.*):)?(.*)$/.exec(tag) ?? [];
  const kind = kinds[name];
  return kind === undefined ? declared : new Namespaces(new Map([[prefix, kind]]), declared);
}
