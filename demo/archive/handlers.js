import { http } from 'msw';
import { moodOfHost, moodOfPage, moods } from './moods.js';
import { pictureAt } from './pictures/library.js';
import { missingResponse, pictureResponse } from './response.js';

// Both schemes, because an old archive names some of its pictures without the s.
const archive = /^https?:\/\/([a-z]+\.)?archive\.example\//;

/** What msw needs to know of the embedded archive. */
export const handlers = [
  http.get(archive, ({ request }) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/wp-content/')) return picture(url);
    const mood = moodOfHost(url) ?? moodOfPage(location) ?? 'calm';
    return moods[mood](request.url, location.origin);
  }),
];

function picture({ pathname }) {
  const svg = pictureAt(pathname);
  return svg ? pictureResponse(svg) : missingResponse();
}
