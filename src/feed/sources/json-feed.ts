import type { ArticlePage } from '../article.js';
import { documentPage, pageFrom, unfiltered } from '../document-page.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { refuse } from '../refuse.js';
import { documentFrom } from './json-feed/document.js';

/**
 * A JSON Feed of any site: https://www.jsonfeed.org/version/1.1/. It has one address and no query, so
 * it is filtered here, document by document; how many articles match is known only where nothing is
 * filtered and the feed says so.
 *
 * @example
 * const page = await jsonFeed({ api: 'https://archive.example/feed.json' }).articles(anyArticle);
 */
export const jsonFeed = ({ api }: SourceConfig): FeedSource => ({
  name: 'json-feed',
  api,
  unable: unfiltered,
  async articles(query, options) {
    refuse(query, unfiltered);
    return documentPage(api, query, { read: documentFrom }, options);
  },
});

/**
 * The articles of a JSON Feed that was had in some other way.
 *
 * @param text The document.
 * @param options `url`: where it came from, for relative addresses.
 * @throws {HandbillError} `BODY_NOT_JSON`, `BODY_SHAPE`
 */
export const parseJsonFeed = (text: string, { url }: { url: string }): ArticlePage =>
  pageFrom(documentFrom(text, url));
