import { EXPOSED, sendError, sendHtml, sendPosts, WITHOUT_CORS } from './answers.mjs';

const CODES = {
  400: 'rest_invalid_param',
  401: 'rest_not_logged_in',
  403: 'rest_forbidden',
  404: 'rest_no_route',
  410: 'rest_gone',
  500: 'internal_server_error',
  502: 'bad_gateway',
  503: 'unavailable',
  504: 'gateway_timeout',
};
const READABLE = { 'Access-Control-Expose-Headers': `${EXPOSED}, Retry-After` };

/** Group B, answered with a status: too many requests, server errors, refusals. */
export const statuses = {
  'f32-retry-after-<s>': (exchange, seconds = 2) => tooMany(exchange, seconds),
  'f32-retry-after-date-<s>': (exchange, seconds = 3) =>
    tooMany(exchange, new Date(Date.now() + seconds * 1000).toUTCString()),
  'f33-retry-after-hidden-<s>': (exchange, seconds = 2) =>
    sendError(exchange, 429, 'too_many_requests', 'Too many requests.', {
      'Retry-After': seconds,
    }),
  'f34-retry-after-rubbish': (exchange) => tooMany(exchange, 'soon'),
  'f34-retry-after-long': (exchange) => tooMany(exchange, 99_999),
  'f34-retry-after-past': (exchange) => tooMany(exchange, 'Wed, 01 Jan 2020 00:00:00 GMT'),
  'f34-retry-after-negative': (exchange) => tooMany(exchange, -5),
  'f34-retry-after-empty': (exchange) => tooMany(exchange, ''),
  'f35-500-then-200': (exchange) =>
    exchange.turn === 0
      ? refuse(exchange, 500)
      : sendPosts(exchange, exchange.posts(23), { select: true }),
  ...Object.fromEntries(
    [500, 502, 503, 504].flatMap((status) => [
      [`f36-${status}`, (exchange) => refuse(exchange, status)],
      [`f36-${status}-html`, (exchange) => refuseInHtml(exchange, status)],
    ]),
  ),
  'f36-503-retry-after-<s>': (exchange, seconds = 2) =>
    sendError(exchange, 503, CODES[503], 'Back soon.', { ...READABLE, 'Retry-After': seconds }),
  // WordPress is updating itself: the answer comes before anything that knows of permissions.
  'f36-maintenance': (exchange) => refuseInHtml(exchange, 503, WITHOUT_CORS),
  ...Object.fromEntries(
    [400, 401, 403, 404, 410].flatMap((status) => [
      [`f37-${status}`, (exchange) => refuse(exchange, status)],
      [`f37-${status}-html`, (exchange) => refuseInHtml(exchange, status)],
    ]),
  ),
  // Plugins that close the REST door altogether, look-ups too …
  'rest-blocked-401': everywhere((exchange) => refuse(exchange, 401)),
  'rest-blocked-403': everywhere((exchange) => refuse(exchange, 403)),
  // … and firewalls in front of it, of which a browser learns nothing.
  'rest-blocked-403-html': everywhere((exchange) => refuseInHtml(exchange, 403, WITHOUT_CORS)),
  'rest-blocked-403-html-readable': everywhere((exchange) => refuseInHtml(exchange, 403)),
  'rest-blocked-404': everywhere((exchange) => refuse(exchange, 404)),
  'rest-users-closed-401': {
    users: (exchange) =>
      sendError(
        exchange,
        401,
        'rest_user_cannot_view',
        'Sorry, you are not allowed to list users.',
      ),
    posts: (exchange) => sendPosts(exchange, exchange.posts(23), { select: true }),
  },
  'rest-users-closed-404': {
    users: (exchange) => refuse(exchange, 404),
    posts: (exchange) => sendPosts(exchange, exchange.posts(23), { select: true }),
  },
  'rest-media-closed-401': {
    media: (exchange) => refuse(exchange, 401),
    posts: (exchange) => sendPosts(exchange, exchange.posts(23), { select: true }),
  },
  'rest-media-closed-404': {
    media: (exchange) => refuse(exchange, 404),
    posts: (exchange) => sendPosts(exchange, exchange.posts(23), { select: true }),
  },
};

function everywhere(handler) {
  const resources = ['posts', 'media', 'tags', 'categories', 'users', 'wp-json'];
  return Object.fromEntries(resources.map((resource) => [resource, handler]));
}

function tooMany(exchange, retryAfter) {
  sendError(exchange, 429, 'too_many_requests', 'Too many requests.', {
    ...READABLE,
    'Retry-After': retryAfter,
  });
}

function refuse(exchange, status) {
  sendError(exchange, status, CODES[status], `Refused with ${status}.`);
}

function refuseInHtml(exchange, status, headers = {}) {
  const html = `<!doctype html><title>${status}</title><h1>Refused by the firewall: ${status}</h1>`;
  sendHtml(exchange, html, { status, headers });
}
