import { toText } from '#to-text';
import { instantOf } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { isKey, type Json, list, record } from '../../../net/json.js';
import type { Article, ArticleOrigin, Correction } from '../../article.js';
import type { Entry } from '../../feed-document.js';
import { namesOf } from '../../names.js';
import { slugOf } from '../../slug.js';
import { imageFrom } from './image.js';

/** What an item takes from its feed where it says nothing itself. */
export interface FeedDefaults {
  /** Address that relative ones start from. */
  base: string;
  authors: readonly string[];
  language: string | undefined;
}

/** An item as far as filters ask. */
export const entryFrom = (item: Json, feed: FeedDefaults): Entry => ({
  topics: () => topicsOf(item),
  publishedAt: () => instantOf(item.date_published),
  article: () => articleFrom(item, feed),
});

/** The slugs of its topics: as the archive gives them, and made of their names. */
const topicsOf = ({ tags, _archive }: Json): readonly string[] =>
  [...list(record(_archive).tags).map((tag) => record(tag).slug), ...list(tags)].map((name) =>
    slugOf(plainText(name)),
  );

/**
 * One item of a JSON Feed: https://www.jsonfeed.org/version/1.1/#items. Titles and summaries are plain
 * text there: markup in them is meant as it stands.
 *
 * @returns The article, or the name of the field that makes it unusable.
 */
function articleFrom(item: Json, feed: FeedDefaults): Article | string {
  const { id, summary, content_text, content_html, language, _archive } = item;
  const { correction, source } = record(_archive);
  const url = safeUrl(item.url, feed.base) ?? safeUrl(item.external_url, feed.base) ?? safeUrl(id);
  if (!isKey(id) || id === '') return 'id';
  if (!url) return 'url';
  const authors = namesFrom(item);
  return {
    id: String(id),
    url,
    title: plainText(item.title),
    summary: plainText(summary) || plainText(content_text) || toText(content_html),
    publishedAt: instantOf(item.date_published),
    updatedAt: instantOf(item.date_modified),
    correction: correctionFrom(record(correction)),
    source: originFrom(record(source), feed.base),
    authors: authors.length > 0 ? authors : feed.authors,
    tags: list(item.tags).map(plainText).filter(Boolean),
    image: imageFrom(item, feed.base),
    language: plainText(language) || feed.language,
  };
}

/** Version 1.1 has `authors`, version 1.0 one `author`; the newer goes first. */
export const namesFrom = ({ authors, author }: Json): readonly string[] =>
  namesOf(Array.isArray(authors) ? authors : [author]);

const correctionFrom = ({ at, text }: Json): Correction | undefined =>
  instantOf(at) ? { at: instantOf(at) as string, text: plainText(text) } : undefined;

function originFrom({ name, url }: Json, base: string): ArticleOrigin | undefined {
  const known = plainText(name);
  return known ? { name: known, url: safeUrl(url, base) } : undefined;
}
