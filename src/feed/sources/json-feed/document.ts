import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { HandbillError } from '../../../net/handbill-error.js';
import { isKey, type Json, list, parseRecord, record, wholeNumber } from '../../../net/json.js';
import type { Topic } from '../../article.js';
import { type FeedDefaults, namesFrom } from './item.js';

/** A JSON Feed as it came, with what its items may lack. */
export interface FeedDocument extends FeedDefaults {
  items: readonly Json[];
  /** Where the feed goes on: absolute, and on the feed's own origin. */
  next: string | undefined;
  /** All articles that match, where the archive counts them. */
  total: number | undefined;
  topic: Topic | undefined;
  /** Ids of articles taken back. */
  withdrawn: readonly string[];
  /** The words that the archive searched for. */
  search: unknown;
}

/**
 * Reads version 1.0 and 1.1, with the `_archive` extension of docs/archive-api.
 *
 * @param url Where the text came from.
 * @throws {HandbillError} `BODY_NOT_JSON`, or `BODY_SHAPE` for what is no JSON Feed.
 */
export function documentFrom(text: string, url: string): FeedDocument {
  const feed = parseRecord(text);
  const { items, next_url, language, _archive } = feed;
  if (!Array.isArray(items)) throw new HandbillError('BODY_SHAPE', { detail: 'items' });
  const { total, tag, search, withdrawn } = record(_archive);
  const next = safeUrl(next_url, url);
  return {
    base: url,
    items: items.map(record),
    authors: namesFrom(feed),
    language: plainText(language) || undefined,
    // A feed may lead to itself, and must not lead to somebody else.
    next: next !== url && next?.startsWith(`${new URL(url).origin}/`) ? next : undefined,
    total: wholeNumber(total),
    topic: tag ? topicFrom(record(tag), url) : undefined,
    search,
    withdrawn: list(withdrawn).filter(isKey).map(String),
  };
}

const topicFrom = ({ slug, name, url }: Json, base: string): Topic => ({
  slug: plainText(slug),
  name: plainText(name),
  url: safeUrl(url, base),
});
