import { type Clock, systemClock } from '../page/clock.js';
import { browserConnection, type Connection } from '../page/connection.js';
import { attempt } from './attempt.js';
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

export interface PosterOptions {
  /** @default The system's */
  clock?: Clock | undefined;
  /** @default The browser's */
  connection?: Connection | undefined;
  /** How long a service may take, mail server and all, in milliseconds. @default 20_000 */
  patienceMs?: number | undefined;
}

/** Makes the function that sends. */
export const poster =
  ({
    clock = systemClock,
    connection = browserConnection,
    patienceMs = 20_000,
  }: PosterOptions = {}): Post =>
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
    const options = { clock, connection, attemptMs: patienceMs, maxBytes: 200_000, init };
    try {
      return (await attempt(url, options, new AbortController().signal)).body;
    } catch (error) {
      if (!isHandbillError(error)) throw error;
      const { code, facts } = error;
      // So does an answer look that may not be read.
      if (blind && facts.status === 0) return '';
      const lost = code === 'NET_OFFLINE' && facts.cause !== undefined;
      throw new HandbillError(code, { ...facts, sent: lost || /^NET_[TU]|^BODY/.test(code) });
    }
  };

/** Sends through the network of this page. */
export const postOnce: Post = poster();
