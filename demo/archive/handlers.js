import { http } from 'msw';
import { hostWord, moodNamed, pageWords, readerWord } from './moods/named.js';
import { readingMoods } from './moods/reading.js';
import { signupMoods } from './moods/signing-up.js';
import { pictureAt } from './pictures/library.js';
import { missingResponse, pictureResponse } from './response.js';

// Both schemes, because an old archive names some of its pictures without the s.
const archive = /^https?:\/\/([a-z]+\.)?archive\.example\//;
const subscriptions = /^https:\/\/([a-z]+\.)?archive\.example\/v1\/subscriptions$/;

/** What msw needs to know of the embedded archive. */
export const handlers = [
  http.get(archive, ({ request }) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/wp-content/')) return picture(url);
    const mood = moodNamed(readingMoods, [hostWord(url), ...pageWords(location)]);
    return mood(request.url, location.origin);
  }),

  http.post(subscriptions, async ({ request }) => {
    const url = new URL(request.url);
    const subscription = await request.json();
    const names = [readerWord(subscription.email), hostWord(url), ...pageWords(location)];
    return moodNamed(signupMoods, names)(subscription);
  }),
];

function picture({ pathname }) {
  const svg = pictureAt(pathname);
  return svg ? pictureResponse(svg) : missingResponse();
}
