import type { Http, HttpAnswer, HttpRequest } from '../../../src/net/http.js';

/** An `Http` with one answer; remembers what was asked. */
export class FakeHttp implements Http {
  readonly asked: string[] = [];
  readonly #answer: unknown;

  /** @param answer Text, an error, or what becomes JSON. */
  constructor(answer: unknown) {
    this.#answer = answer;
  }

  async get<Body>(url: string, request: HttpRequest<Body>): Promise<HttpAnswer<Body>> {
    this.asked.push(url);
    const answer = this.#answer;
    if (answer instanceof Error) throw answer;
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { body: request.parse(text), headers: {}, storedAt: 0, stale: false };
  }
}
