import { HandbillError } from '../../../src/net/handbill-error.js';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/net/http.js';

/** An `Http` with a document at each address, and nothing elsewhere; remembers what was asked. */
export class FakeSite implements Http {
  readonly asked: string[] = [];
  readonly #documents: Readonly<Record<string, unknown>>;

  /** @param documents By address: text, an error, or what becomes JSON. */
  constructor(documents: Readonly<Record<string, unknown>>) {
    this.#documents = documents;
  }

  async get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    this.asked.push(url);
    // Hosts of plain files overlook the query.
    const [file = ''] = url.split('?');
    const document =
      this.#documents[url] ??
      this.#documents[file] ??
      new HandbillError('HTTP_NOT_FOUND', { status: 404, body: '<h1>Not found</h1>' });
    if (document instanceof Error) throw document;
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    return { body: request.parse(text), headers: {}, storedAt: 0, stale: false };
  }
}
