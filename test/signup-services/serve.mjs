import { once } from 'node:events';
import { createServer } from 'node:http';
import { moodOf } from './support/mood.mjs';
import { loadServices } from './support/services.mjs';

/**
 * What a service is asked.
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {string} path below the folder of the service
 * @property {URLSearchParams} query
 * @property {Record<string, string>} headers names in lower case
 * @property {string} body
 * @property {string | undefined} origin of the page that asks
 * @property {readonly string[]} trusted origins that may read what the service answers; `*` are all
 *
 * @typedef {{ status: number, headers?: Record<string, string>, body?: string }} Answer
 */

/**
 * Starts sign-up services that answer as the real ones do, each at `/<its name>/…`: for tests, and to see a form
 * work without writing to strangers.
 *
 * The address that signs up says what shall happen. With `slow@` the answer waits for `release()`; with `lost@` the
 * request arrives and its answer never does. Other moods are those of a service.
 *
 * @param {object} [options]
 * @param {Record<string, readonly string[]>} [options.trusted] origins that may read, by service; the others are as
 *   they come
 */
export async function startSignupServices({ trusted = {} } = {}) {
  const services = await loadServices();
  let received = [];
  const waiting = new Set();

  function release() {
    for (const proceed of waiting) proceed();
    waiting.clear();
  }

  /** The answer, or undefined where it is lost. */
  async function answer(incoming) {
    const { pathname, searchParams: query } = new URL(incoming.url, url);
    const [, name = '', path = '/'] = /^\/([^/]+)(\/.*)/.exec(pathname) ?? [];
    const service = services.get(name);
    if (!service) return { status: 404 };
    const { method, headers } = incoming;
    const body = (await incoming.toArray()).join('');
    const request = { method, path, query, headers, body, origin: headers.origin };
    received.push({ service: name, ...request });
    const mood = moodOf(body);
    if (mood === 'lost') return undefined;
    if (mood === 'slow') await new Promise((proceed) => waiting.add(proceed));
    return service.answer({ ...request, trusted: trusted[name] ?? service.trusted ?? [] });
  }

  const server = createServer(async (incoming, response) => {
    try {
      const answered = await answer(incoming);
      if (!answered) return incoming.socket.destroy();
      const { status, headers, body } = answered;
      // Browsers repeat by themselves what fails on a connection that was used before.
      response.writeHead(status, { Connection: 'close', ...headers }).end(body);
    } catch (error) {
      console.error(error);
      response.destroy();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;

  return {
    url,
    /** What a service was asked since the start or the last `reset()`, preflights too, in order. */
    requests: (service) => received.filter((request) => request.service === service),
    /** Lets the slow answers go. */
    release,
    /** Forgets what was asked. */
    reset() {
      release();
      received = [];
    },
    async stop() {
      release();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
