import { HandbillError } from '../../../src/net/handbill-error.js';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/net/http.js';
import { conditionsFrom, holds } from './drupal-conditions.js';
import type { Resource } from './drupal-resources.js';

/** A Drupal behind a proxy, which therefore misnames its own host. */
const ownName = 'http://inside.invalid';

/** An `Http` that answers as a Drupal does: filtered, sorted, page by page. */
export class FakeDrupal implements Http {
  /** Addresses, in order. */
  readonly asked: URL[] = [];
  readonly requests: HttpRequest<unknown>[] = [];
  readonly #collections: Readonly<Record<string, readonly Resource[]>>;
  readonly #included: readonly unknown[];

  /**
   * @param collections Resources by collection, such as `node/article`.
   * @param included What resources refer to.
   */
  constructor(
    collections: Readonly<Record<string, readonly Resource[]>>,
    included: readonly unknown[] = [],
  ) {
    this.#collections = collections;
    this.#included = included;
  }

  /** Addresses that were asked of one collection. */
  askedOf(collection: string): URL[] {
    return this.asked.filter(({ pathname }) => pathname.endsWith(`/jsonapi/${collection}`));
  }

  /** Parameters of the last request for stories. */
  get parameters(): Record<string, string> {
    return Object.fromEntries(this.askedOf('node/article').at(-1)?.searchParams ?? []);
  }

  async get<Body>(address: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    const url = new URL(address);
    this.asked.push(url);
    this.requests.push(request);
    const body = request.parse(JSON.stringify(this.#answer(url)));
    return { body, headers: {}, storedAt: 0, stale: false };
  }

  #answer({ pathname, searchParams }: URL): unknown {
    const [, collection = ''] = pathname.split('/jsonapi/');
    if (pathname.endsWith('/jsonapi')) return { data: [], links: {} };
    const resources = this.#collections[collection];
    if (!resources) throw refusal(404, '<h1>Page not found</h1>');
    const conditions = conditionsFrom(searchParams);
    const matching = resources
      .filter((resource) => holds(resource, conditions))
      .sort((one, other) => other.created - one.created);
    const offset = Number(searchParams.get('page[offset]'));
    const size = Math.min(Number(searchParams.get('page[limit]')), 50);
    const page = matching.slice(offset, offset + size);
    return {
      data: page.filter(({ hidden }) => !hidden).map(({ json }) => json),
      included: this.#included,
      links:
        matching.length > offset + size
          ? { next: { href: `${ownName}/jsonapi?page%5Boffset%5D=${offset + size}` } }
          : {},
    };
  }
}

/** How `net/` tells of a refusal. */
export const refusal = (status: 400 | 403 | 404, body: string): HandbillError =>
  new HandbillError(
    ({ 400: 'HTTP_REFUSED', 403: 'HTTP_DENIED', 404: 'HTTP_NOT_FOUND' } as const)[status],
    { status, body },
  );

/** Values of one condition. */
export const idsAskedFor = (url: URL | undefined, name: string): string[] =>
  [...(url?.searchParams ?? [])]
    .filter(([key]) => key.startsWith(`filter[${name}][condition][value]`))
    .map(([, value]) => value);
