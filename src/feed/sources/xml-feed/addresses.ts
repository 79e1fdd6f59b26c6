import { safeUrl } from '../../../content/safe-url.js';
import type { XmlElement } from './element.js';

/** Where an item is read: its link, else what is known to be one. */
export function urlOf(item: XmlElement): string | undefined {
  const isLink = (guid: XmlElement) => guid.attribute('ispermalink').toLowerCase() !== 'false';
  const candidates = [
    ...item.all('link').map(addressIn),
    alternate(item),
    ...item.all('guid').filter(isLink).map(addressIn),
    safeUrl(item.attribute('rdf:about'), item.base),
    // An Atom feed without links may have addresses for ids.
    ...item.all('atom:id').map(({ text }) => safeUrl(text)),
    // An episode without a page is its recording.
    ...enclosuresOf(item).map(addressIn),
  ];
  return candidates.find(Boolean);
}

/** Recordings, pictures and the like: RSS has an element for them, Atom a link. */
export const enclosuresOf = (item: XmlElement): readonly XmlElement[] => [
  ...item.all('enclosure'),
  ...linksTo(item, 'enclosure'),
];

/** RSS has the address as text; some put it where Atom has it. */
const addressIn = (element: XmlElement): string | undefined =>
  [element.text, element.attribute('href'), element.attribute('url')]
    .map((address) => safeUrl(address, element.base))
    .find(Boolean);

/** The page itself among the links of Atom, rather its HTML than another form of it. */
function alternate(item: XmlElement): string | undefined {
  const links = linksTo(item, 'alternate');
  const page = links.find((link) => /^$|html/.test(link.attribute('type')));
  const link = page ?? links[0];
  return link && safeUrl(link.attribute('href'), link.base);
}

/** Atom links of this relation; one that names none is an alternate (RFC 4287, 4.2.7.2). */
export const linksTo = (element: XmlElement, relation: string): readonly XmlElement[] =>
  element
    .all('atom:link')
    .filter((link) => (link.attribute('rel').toLowerCase() || 'alternate') === relation);
