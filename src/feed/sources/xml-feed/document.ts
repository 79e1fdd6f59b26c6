import { nextUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { foreignBody } from '../../../net/foreign-body.js';
import { HandbillError } from '../../../net/handbill-error.js';
import type { Entry, FeedDocument } from '../../feed-document.js';
import { linksTo } from './addresses.js';
import type { XmlElement } from './element.js';
import { entryFrom, type FeedDefaults, idOf } from './item.js';
import { authorsOf } from './people.js';
import { firstText } from './texts.js';
import { treeFrom } from './tree.js';

const roots = ['rss', 'rdf:rdf', 'atom:feed', 'atom:entry', 'channel'];

/**
 * Reads RSS 0.90 to 2.0 and Atom 0.3 and 1.0, newest first where all items have a date.
 *
 * @param url Where the text came from.
 * @throws {HandbillError} `BODY_NOT_XML`, `BODY_SHAPE` for XML that is no feed, or `BODY_ILL_FORMED` for one
 *   that was cut off before its first item ended.
 */
export function documentFrom(text: string, url: string): FeedDocument {
  const { root, items, flaw } = treeFrom(text, url);
  if (!root || root.name.endsWith('html')) throw notXml(text);
  if (!roots.includes(root.name))
    throw new HandbillError('BODY_SHAPE', { detail: `<${root.name}>` });
  // What came before the cut may be no more than a beginning.
  if (root.isCut && items.every(({ isCut }) => isCut)) throw illFormed('cut off');
  const feed = root.first('channel') ?? root;
  const defaults: Omit<FeedDefaults, 'repeated'> = {
    authors: authorsOf(feed),
    language: firstText(feed, 'language', 'dc:language') || plainText(feed.language),
    hasPlainTitles: isOfWordPress(feed),
  };
  let entries: readonly Entry[] | undefined;
  return {
    // Not before somebody goes through them: see `rest`.
    get entries() {
      entries ??= entriesFrom(items, defaults);
      return entries;
    },
    next: nextIn(feed, url),
    // Tombstones: RFC 6721.
    withdrawn: feed.all('at:deleted-entry').map((entry) => entry.attribute('ref')),
    problems: flaw ? [illFormed(flaw)] : [],
  };
}

function entriesFrom(
  items: readonly XmlElement[],
  feed: Omit<FeedDefaults, 'repeated'>,
): readonly Entry[] {
  const defaults = { ...feed, repeated: repeatedIn(items.map(idOf)) };
  return newestFirst(items.map((item) => entryFrom(item, defaults)));
}

const notXml = (text: string): HandbillError =>
  text.trim() ? foreignBody(text, 'BODY_NOT_XML') : new HandbillError('BODY_EMPTY');

const illFormed = (detail: string) => new HandbillError('BODY_ILL_FORMED', { detail });

/** Its feeds say so, but those of RDF in a word of their own. */
function isOfWordPress(feed: XmlElement): boolean {
  const generator = feed.first('generator', 'admin:generatoragent');
  return /wordpress/i.test(generator ? generator.text + generator.attribute('rdf:resource') : '');
}

function repeatedIn(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}

/** Feeds may have any order; one with undated items keeps its own. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.map((entry) => [entry, entry.publishedAt()] as const);
  if (dated.some(([, moment]) => !moment)) return entries;
  return dated
    .sort(([, one = ''], [, other = '']) => (one < other ? 1 : one > other ? -1 : 0))
    .map(([entry]) => entry);
}

/** The older part of a feed: the next page, or what was archived before (RFC 5005, 3 and 4). */
function nextIn(feed: XmlElement, url: string): string | undefined {
  const links = [...linksTo(feed, 'next'), ...linksTo(feed, 'prev-archive')];
  return links
    .map(
      (link) => nextUrl(link.attribute('href'), link.base) ?? nextUrl(link.attribute('href'), url),
    )
    .find(Boolean);
}
