import type { XmlElement } from './element.js';
import { textOf } from './texts.js';

const categories = ['category', 'dc:subject', 'atom:category', 'media:category', 'itunes:category'];

/** The topics of an item, as readers are told them. */
export const tagsOf = (item: XmlElement): readonly string[] =>
  once([...item.all(...categories).map(nameOf), ...keywordsOf(item)]);

/** All words that an owner may know a topic by: Atom has a name for readers and one for machines. */
export const topicsOf = (item: XmlElement): readonly string[] =>
  once([
    ...tagsOf(item),
    ...item.all('atom:category').map((category) => category.attribute('term')),
  ]);

/** Dialects have it at four places. */
const nameOf = (category: XmlElement) =>
  category.attribute('label') ||
  textOf(category) ||
  category.attribute('term') ||
  category.attribute('text');

const keywordsOf = (item: XmlElement) =>
  item
    .all('itunes:keywords', 'media:keywords')
    .flatMap((keywords) => textOf(keywords).split(','))
    .map((keyword) => keyword.trim());

const once = (names: readonly string[]) => [...new Set(names.filter(Boolean))];
