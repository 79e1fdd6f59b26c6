import { nextUrl, safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { HandbillError } from '../../../net/handbill-error.js';
import { isKey, type Json, list, parseRecord, record, wholeNumber } from '../../../net/json.js';
import type { Topic } from '../../article.js';
import type { FeedDocument } from '../../feed-document.js';
import { entryFrom, namesFrom } from './item.js';

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
  const defaults = {
    base: url,
    authors: namesFrom(feed),
    language: plainText(language) || undefined,
  };
  return {
    entries: items.map((item) => entryFrom(record(item), defaults)),
    next: nextUrl(next_url, url),
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
