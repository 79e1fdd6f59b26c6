import { systemClock } from '../page/clock.js';
import { network } from '../page/connection.js';
import { type AttemptOptions, attempt } from './attempt.js';
import { HandbillError, isHandbillError } from './handbill-error.js';
import { jsonText } from './json-text.js';

/** What is sent, and how. */
export interface PostRequest {
  /** Fields of a form, or what is sent as JSON. */
  body: URLSearchParams | object;
  /** Beside the content type. A header that the service does not expect keeps browsers from sending at all. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends without asking whether this page may read the answer; for form fields only. It comes back empty,
   * whatever the service said. @default false
   */
  blind?: boolean | undefined;
}

/**
 * Sends something of a reader's, once: never repeated by itself, and not given up when the page is left.
 *
 * @returns Body of the answer; empty when it was sent blind.
 * @throws {HandbillError} `NET_*`, `HTTP_*`, `BODY_EMPTY`, `BODY_TOO_LARGE`; with the fact `sent` where it may have
 *   arrived.
 */
export type Post = (url: string, request: PostRequest) => Promise<string>;

/**
 * Makes the function that sends.
 *
 * @param options `attemptMs` is how long a service may take, mail server and all. @default The network of this page,
 *   20_000 milliseconds
 */
export const poster =
  (options: Partial<AttemptOptions> = {}): Post =>
  async (url, { body, headers, blind }) => {
    const isForm = body instanceof URLSearchParams;
    const init: RequestInit = {
      method: 'POST',
      mode: blind ? 'no-cors' : 'cors',
      credentials: 'omit',
      keepalive: true,
      headers: isForm ? headers : { 'content-type': 'application/json', ...headers },
      body: isForm ? body : jsonText(body),
    };
    try {
      const answer = await attempt(
        url,
        {
          clock: systemClock,
          connection: network,
          attemptMs: 20_000,
          maxBytes: 200_000,
          init,
          ...options,
        },
        new AbortController().signal,
      );
      return answer.body;
    } catch (error) {
      if (!isHandbillError(error)) throw error;
      const { code, facts } = error;
      // So does an answer look that may not be read.
      if (blind && facts.status === 0) return '';
      const lost = code === 'NET_OFFLINE' && !!facts.cause;
      throw new HandbillError(code, { ...facts, sent: lost || /^NET_[TU]|^BODY/.test(code) });
    }
  };

/** Sends through the network of this page. */
export const postOnce: Post = poster();
