import { HandbillError } from '../../net/handbill-error.js';
import type { ArticlePage } from '../article.js';
import { documentPage, pageFrom, unfiltered } from '../document-page.js';
import type { FeedSource, SourceConfig } from '../feed-source.js';
import { refuse } from '../refuse.js';
import { rest } from '../rest.js';
import { textFrom, XmlDecoder } from './xml-feed/decode.js';
import { documentFrom } from './xml-feed/document.js';

const maxBytes = 8_000_000;

const how = {
  rest,
  read: documentFrom,
  decoder: (contentType: string | null) => new XmlDecoder(contentType),
  maxBytes,
};

/**
 * A feed in XML, of any site: RSS 0.90 to 2.0, Atom 0.3 and 1.0. It has one address and no query, so it is
 * filtered here, document by document; how many articles match is not known. Most servers let no page of
 * another site read their feeds: they must send `Access-Control-Allow-Origin`.
 *
 * @example
 * const page = await xmlFeed({ api: 'https://archive.example/feed.xml' }).articles(anyArticle);
 */
export const xmlFeed = ({ api }: SourceConfig): FeedSource => ({
  name: 'xml-feed',
  api,
  unable: unfiltered,
  async articles(query, options) {
    refuse(query, unfiltered);
    return documentPage(api, query, how, options);
  },
});

/**
 * The articles of a feed in XML that was had in some other way.
 *
 * @param document The document, rather as bytes: it may say itself how they are to be read.
 * @param options `url`: where it came from, for relative addresses. `contentType`: header of the answer.
 * @throws {HandbillError} `BODY_EMPTY`, `BODY_NOT_XML`, `BODY_SHAPE`, `BODY_ILL_FORMED`; `BODY_TOO_LARGE` over 8 MB.
 */
export function parseXmlFeed(
  document: Uint8Array | string,
  { url, contentType }: { url: string; contentType?: string | undefined },
): ArticlePage {
  if (document.length > maxBytes) throw new HandbillError('BODY_TOO_LARGE');
  return pageFrom(documentFrom(textFrom(document, contentType), url));
}

/** As `adapter="xml-feed"` has it. */
export { xmlFeed as adapter };
