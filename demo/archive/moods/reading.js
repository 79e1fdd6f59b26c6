import { delay, HttpResponse } from 'msw';
import { broken, closed } from '../faults.js';
import { wordpressResponse } from '../response.js';
import { answer, refuse } from '../wordpress.js';
import { slowMs, usualMs } from './waits.js';

const answered = new Set();

/**
 * How the archive may behave to who reads it. A page is in one of these moods as a whole when its
 * address names it (`?slow`), and a single element when the host of its `api` does
 * (`slow.archive.example`).
 */
export const readingMoods = {
  async calm(url, origin) {
    await delay(usualMs);
    return wordpressResponse(answer(url, origin));
  },

  async slow(url, origin) {
    await delay(slowMs);
    return wordpressResponse(answer(url, origin));
  },

  /** Takes the request and never says a word. */
  async silent() {
    await delay('infinite');
  },

  async fail(_url, origin) {
    await delay(usualMs);
    return wordpressResponse(refuse(broken, origin));
  },

  /** The browser cannot tell an archive that is down from one that forbids the question. */
  offline() {
    return HttpResponse.error();
  },

  async closed(_url, origin) {
    await delay(usualMs);
    return wordpressResponse(refuse(closed, origin));
  },

  /** Knows its topics and has published nothing yet. */
  async empty(url, origin) {
    await delay(usualMs);
    const bare = new URL(url);
    if (bare.href.includes('/wp/v2/posts')) bare.searchParams.set('before', '1970-01-01T00:00:00Z');
    return wordpressResponse(answer(bare, origin));
  },

  /** Answers everything once and breaks when it is asked again. */
  async fading(url, origin) {
    const again = answered.has(url);
    answered.add(url);
    return again ? readingMoods.fail(url, origin) : readingMoods.calm(url, origin);
  },
};
