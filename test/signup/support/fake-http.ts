import type { Http, HttpAnswer, HttpRequest } from '../../../src/net/http.js';

/** An `Http` with one answer for whatever is asked; remembers how it was asked. */
export class FakeHttp implements Http {
  readonly requests: ({ url: string } & HttpRequest<unknown>)[] = [];
  readonly #answer: unknown;

  /** @param answer Text, an error, or what becomes JSON. */
  constructor(answer: unknown) {
    this.#answer = answer;
  }

  /** The addresses. */
  get asked(): readonly string[] {
    return this.requests.map(({ url }) => url);
  }

  async get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    this.requests.push({ url, ...request });
    const answer = this.#answer;
    if (answer instanceof Error) throw answer;
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { body: request.parse(text), headers: {}, storedAt: 0, stale: false };
  }
}
