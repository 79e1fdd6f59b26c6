import type { Post, PostRequest } from '../../../src/net/post.js';

/** A `Post` with scripted answers, the last of which comes again and again; remembers what was sent. */
export class FakePost {
  readonly sent: ({ url: string } & PostRequest)[] = [];
  readonly #answers: readonly unknown[];

  /** @param answers Text, an error, or what becomes JSON. */
  constructor(...answers: readonly unknown[]) {
    this.#answers = answers;
  }

  readonly post: Post = async (url, request) => {
    const answer = this.#answers[Math.min(this.sent.length, this.#answers.length - 1)];
    this.sent.push({ url, ...request });
    if (answer instanceof Error) throw answer;
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  };
}
