import { safeUrl } from '../../../content/safe-url.js';
import { endedText, plainText } from '../../../content/text.js';
import type { Article, ArticleOrigin } from '../../article.js';
import type { Entry } from '../../feed-document.js';
import { slugOf } from '../../slug.js';
import { linksTo, urlOf } from './addresses.js';
import type { XmlElement } from './element.js';
import { imageFrom } from './image.js';
import { publishedAt, updatedAt } from './moments.js';
import { authorsOf } from './people.js';
import { firstText, textOf } from './texts.js';
import { tagsOf, topicsOf } from './topics.js';

/** What an item takes from its feed where it says nothing itself. */
export interface FeedDefaults {
  authors: readonly string[];
  language: string;
  /** Ids that more than one item has. */
  repeated: ReadonlySet<string>;
  /** WordPress takes the markup out of RSS titles: what then looks like some is meant as it stands. */
  hasPlainTitles: boolean;
}

/** An item as far as filters ask. */
export const entryFrom = (item: XmlElement, feed: FeedDefaults): Entry => ({
  topics: () => topicsOf(item).map(slugOf),
  publishedAt: () => publishedAt(item),
  article: () => articleFrom(item, feed),
});

const titles = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];

/** What tells of a story in a few words; then all of it, of which a card shows the beginning. */
const summaries = [
  ...['description', 'atom:summary', 'dc:description', 'dcterms:abstract', 'summary'],
  ...['itunes:summary', 'itunes:subtitle', 'content:encoded', 'atom:content', 'xhtml:body'],
  ...['body', 'fullitem', 'media:description'],
];

/**
 * One item of RSS (https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec) or entry
 * of Atom (RFC 4287 and its draft 0.3), with what their modules add.
 *
 * @returns The article, or the name of the field that makes it unusable.
 */
function articleFrom(item: XmlElement, feed: FeedDefaults): Article | string {
  // Half a story is none.
  if (item.isCut) return 'end';
  const url = urlOf(item);
  if (!url) return 'link';
  const id = idOf(item);
  const origin = item.first('source', 'atom:source');
  return {
    // Some feeds give all their items one id.
    id: id && !feed.repeated.has(id) ? id : url,
    url,
    title: titleOf(item, feed),
    summary: endedText(summaryOf(item)),
    publishedAt: publishedAt(item),
    updatedAt: updatedAt(item),
    authors:
      [authorsOf(item), origin ? authorsOf(origin) : []].find(([name]) => name) ?? feed.authors,
    tags: tagsOf(item),
    image: imageFrom(item),
    source: origin && originFrom(origin),
    language:
      plainText(item.language) || firstText(item, 'dc:language') || feed.language || undefined,
  };
}

/** What tells an item from others, where it says: an opaque word, and not always an address. */
export const idOf = (item: XmlElement): string =>
  plainText(item.first('guid', 'atom:id', 'dc:identifier')?.text) || item.attribute('rdf:about');

const titleOf = (item: XmlElement, { hasPlainTitles }: FeedDefaults): string =>
  (hasPlainTitles && plainText(item.first('title')?.text)) || firstText(item, ...titles);

function summaryOf(item: XmlElement): string {
  const group = item.first('media:group');
  return firstText(item, ...summaries) || (group ? firstText(group, 'media:description') : '');
}

/** Where a re-published item comes from: RSS has the name as text, Atom as a title. */
function originFrom(source: XmlElement): ArticleOrigin | undefined {
  const name = source.name === 'source' ? textOf(source) : firstText(source, 'atom:title');
  const [link] = linksTo(source, 'alternate');
  const address = source.attribute('url') || link?.attribute('href');
  return name ? { name, url: safeUrl(address, source.base) } : undefined;
}
