import type { Post, PostRequest } from '../../../src/net/post.js';

/** A `post` with one answer; remembers what was sent. */
export class FakePost {
  readonly sent: ({ url: string } & PostRequest)[] = [];
  readonly #answer: unknown;

  /** @param answer Text, an error, or what becomes JSON. */
  constructor(answer: unknown) {
    this.#answer = answer;
  }

  readonly post: Post = async (url, request) => {
    this.sent.push({ url, ...request });
    if (this.#answer instanceof Error) throw this.#answer;
    return typeof this.#answer === 'string' ? this.#answer : JSON.stringify(this.#answer);
  };
}
