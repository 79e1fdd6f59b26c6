import { HttpResponse } from 'msw';

/** An answer of the archive as a response, its JSON written the way PHP writes it. */
export function wordpressResponse({ status, headers, body }) {
  return new HttpResponse(phpJson(body), { status, headers });
}

/** A picture, cacheable for good: its address names its size. */
export function pictureResponse(svg) {
  return new HttpResponse(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    },
  });
}

export function missingResponse() {
  return new HttpResponse('<h1>Not Found</h1>', {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=UTF-8' },
  });
}

// Slashes escaped and nothing but ASCII, which makes answers as long as real ones.
function phpJson(body) {
  return JSON.stringify(body)
    .replaceAll('/', '\\/')
    .replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
