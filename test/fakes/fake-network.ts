/** One scripted answer to `fetch`. */
export type Answer = () => Response | Promise<Response>;

/** An answer that never comes. */
export const silence: Answer = () => new Promise(() => {});

/** What `fetch` does when no answer can be had or read. */
export const failure: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

const realFetch = globalThis.fetch;

/** Stands in for `fetch` with scripted answers, the last of which comes again and again. */
export class FakeNetwork {
  /** What was asked, in order. */
  readonly requests: { url: string; options: RequestInit }[] = [];
  readonly #answers: readonly Answer[];

  constructor(...answers: readonly Answer[]) {
    this.#answers = answers;
    globalThis.fetch = (url, options = {}) => this.#ask(String(url), options);
  }

  /** Puts the real one back; for `afterEach`. */
  static restore(): void {
    globalThis.fetch = realFetch;
  }

  #ask(url: string, options: RequestInit): Promise<Response> {
    const answer = this.#answers[Math.min(this.requests.length, this.#answers.length - 1)];
    this.requests.push({ url, options });
    return new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      Promise.resolve(answer?.()).then((response) => resolve(response as Response), reject);
    });
  }
}
