import type { Http, HttpAnswer, HttpRequest } from '../../../src/net/http.js';

/** What a collection answers: a failure, JSON text, or a list. */
type Answer = Error | string | readonly unknown[];

/** An `Http` that answers for each collection of a WordPress, and remembers what was asked. */
export class FakeArchive implements Http {
  /** Addresses, in order. */
  readonly asked: URL[] = [];
  readonly requests: HttpRequest<unknown>[] = [];
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #headers: Readonly<Record<string, string>>;

  /**
   * @param answers By collection: `posts`, `media`, `tags`, `categories`, `users`; a missing one is empty.
   * @param headers Of the posts, in lower case.
   */
  constructor(answers: Readonly<Record<string, Answer>>, headers = {}) {
    this.#answers = answers;
    this.#headers = headers;
  }

  /** Addresses that were asked of one collection. */
  askedOf(collection: string): URL[] {
    return this.asked.filter((url) => collectionOf(url) === collection);
  }

  /** Parameters of the only request for posts. */
  get postParameters(): Record<string, string> {
    const [url, ...more] = this.askedOf('posts');
    if (!url || more.length > 0) throw new Error('Not one request for posts.');
    return Object.fromEntries(url.searchParams);
  }

  async get<Body>(address: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    const url = new URL(address);
    const answer = this.#answers[collectionOf(url)] ?? [];
    this.asked.push(url);
    this.requests.push(request);
    if (answer instanceof Error) throw answer;
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { body: request.parse(text), headers: this.#headers, storedAt: 0, stale: false };
  }
}

const collectionOf = ({ pathname, searchParams }: URL) =>
  (searchParams.get('rest_route') ?? pathname).split('/').at(-1) ?? '';
