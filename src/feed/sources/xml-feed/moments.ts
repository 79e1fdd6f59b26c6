import { looseInstantOf } from '../../../content/loose-date.js';
import type { XmlElement } from './element.js';

const published = [
  ...['pubdate', 'atom:published', 'dcterms:issued', 'dcterms:created', 'dcterms:available'],
  // Atom 0.3.
  ...['atom:issued', 'atom:created', 'dc:date'],
];

const updated = ['atom:updated', 'dcterms:modified', 'atom:modified'];

/** When an item was published; where it only says when it was changed, that is the best there is. */
export const publishedAt = (item: XmlElement): string | undefined =>
  firstMoment(item, [...published, ...updated]);

export const updatedAt = (item: XmlElement): string | undefined => firstMoment(item, updated);

const firstMoment = (item: XmlElement, names: readonly string[]): string | undefined =>
  item
    .all(...names)
    .map(({ text }) => looseInstantOf(text))
    .find(Boolean);
