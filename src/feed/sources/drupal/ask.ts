import type { Http, HttpRequest } from '../../../net/http.js';
import { parseRecord } from '../../../net/json.js';
import type { QueryParameters } from '../../../services/query.js';
import { type Document, documentFrom } from './document.js';
import { refusalFrom } from './refusal.js';
import { apiAddress } from './site.js';

/** Asks for one document of a collection. */
export type Ask = (question: Question) => Promise<Document>;

export interface Question {
  /** Such as `node/article`. */
  collection: string;
  /** How the owner called the collection, for when there is none. */
  said: string;
  parameters: QueryParameters;
  /** How many resources come before the document's. */
  offset: number;
  /** Most resources in the document, up to `mostResources`. */
  size: number;
  patience?: Pick<HttpRequest<unknown>, 'freshMs' | 'maxBytes'> | undefined;
}

/** Drupal sends no more resources at once, whatever is asked for. */
export const mostResources = 50;

/** Asks one Drupal, and understands its refusals. */
export const asker =
  (site: string, http: Http, signal: AbortSignal | undefined): Ask =>
  async ({ collection, said, parameters, offset, size, patience }) => {
    const page = { 'page[offset]': offset || undefined, 'page[limit]': size };
    const address = apiAddress(site, collection, { ...parameters, ...page });
    try {
      const parse = (text: string) => documentFrom(text, offset);
      return (await http.get(address, { parse, signal, ...patience })).body;
    } catch (cause) {
      const isDrupal = () =>
        http.get(apiAddress(site), { parse: parseRecord, signal }).then(
          () => true,
          () => false,
        );
      throw await refusalFrom(cause, said, isDrupal);
    }
  };
