import { parseXmlFeed } from '../../../src/feed/sources/xml-feed.js';

const url = 'https://archive.example/feed.xml';

/** An RSS document around these items. */
export const rssOf = (items: string, channel = ''): string =>
  `<rss version="2.0"><channel>${channel}${items}</channel></rss>`;

/** An item with a link, and whatever else. */
export const rssItem = (fields: string, id = '1'): string =>
  `<item><link>https://archive.example/${id}</link>${fields}</item>`;

/** An Atom entry with a link, in a feed of its own. */
export const atomOf = (fields: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://archive.example/1"/>${fields}</entry></feed>`;

export const pageOf = (xml: string | Uint8Array, contentType?: string) =>
  parseXmlFeed(xml, { url, contentType });

/** The only article of a document. */
export function articleOf(xml: string) {
  const { articles } = pageOf(xml);
  if (articles.length !== 1 || !articles[0]) throw new Error(`${articles.length} articles`);
  return articles[0];
}

/** The article of an RSS item with these fields. */
export const fromItem = (fields: string) => articleOf(rssOf(rssItem(fields)));
