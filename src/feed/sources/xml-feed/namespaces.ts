/**
 * The vocabularies of feeds, each by the prefix that it mostly has; RSS has none. Feeds write their names
 * in other cases, with and without the last sign, so that these are compared without.
 */
const vocabularies: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://purl.org/atompub/tombstones/1.0': 'at',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://webns.net/mvcb': 'admin',
};

const prefixes = new Set(Object.values(vocabularies));

/** What prefixes mean inside an element: declared there or further out, else what they mostly mean. */
export class Namespaces {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #outer: Namespaces | undefined;
  /** Few names make many elements. */
  readonly #names = new Map<string, string>();

  /** @param declared Vocabularies by prefix; the one without prefix has an empty one. */
  constructor(declared: ReadonlyMap<string, string> = new Map(), outer?: Namespaces) {
    this.#declared = declared;
    this.#outer = outer;
  }

  /** The namespaces inside an element with these attributes. */
  within(attributes: ReadonlyMap<string, string>): Namespaces {
    if (attributes.size === 0) return this;
    const declared = new Map<string, string>();
    for (const [name, value] of attributes) {
      const [, colon, prefix = ''] = /^xmlns(:?)(.*)/.exec(name) ?? [];
      if (colon !== undefined) declared.set(prefix, vocabularyOf(value));
    }
    return declared.size > 0 ? new Namespaces(declared, this) : this;
  }

  /** The name as this house writes it: `title` of any RSS, `atom:title`, `dc:creator`. */
  nameOf(name: string): string {
    const known = this.#names.get(name) ?? this.#named(name);
    this.#names.set(name, known);
    return known;
  }

  #named(name: string): string {
    const colon = name.indexOf(':');
    const vocabulary = this.#find(name.slice(0, Math.max(colon, 0)));
    return (vocabulary && `${vocabulary}:`) + name.slice(colon + 1);
  }

  #find(prefix: string): string {
    const found = this.#declared.get(prefix);
    if (found !== undefined) return found;
    if (this.#outer) return this.#outer.#find(prefix);
    return prefixes.has(prefix) ? prefix : foreign;
  }
}

/** Of no vocabulary that matters here, so that its names are nobody's. */
const foreign = '?';

const vocabularyOf = (uri: string): string => {
  const known = uri.trim().toLowerCase().replace(/[/#]$/, '');
  return known ? (vocabularies[known] ?? foreign) : '';
};
