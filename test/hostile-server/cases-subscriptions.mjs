import {
  EXPOSED,
  sendBody,
  sendError,
  sendHead,
  sendHtml,
  sendJson,
  WITHOUT_CORS,
} from './answers.mjs';

const PROBLEM = { 'Content-Type': 'application/problem+json' };
const READABLE = { 'Access-Control-Expose-Headers': `${EXPOSED}, Retry-After` };
const PAGE = '<!doctype html><html lang="en"><title>Harbour Notes</title>';

const accept = (exchange, headers) =>
  sendJson(exchange, { status: 'accepted' }, { status: 202, headers });

const refuse = (exchange, status, type, headers = {}) =>
  sendJson(
    exchange,
    { type: `https://archive.example/problems/${type}`, title: type, status },
    { status, headers: { ...PROBLEM, ...headers } },
  );

const thank = (exchange) => sendHtml(exchange, `${PAGE}<h1>Look into your inbox</h1>`);

/** To what a script sends, and to a form that the browser sends by itself. */
const answered = (subscriptions, others) => ({ subscriptions, 'sign-up': thank, ...others });

/** What an archive answers to `POST v1/subscriptions`, and what stands in its way. */
export const subscriptions = {
  'signup-accepted': answered((exchange) => accept(exchange)),
  'signup-accepted-slow-<ms>': {
    subscriptions: (exchange, milliseconds) => exchange.after(milliseconds, () => accept(exchange)),
    'sign-up': (exchange, milliseconds) => exchange.after(milliseconds, () => thank(exchange)),
  },
  'signup-confirmation-sent': answered((exchange) =>
    sendJson(exchange, { status: 'confirmation-sent' }, { status: 202 }),
  ),
  'signup-invalid-email': answered((exchange) => refuse(exchange, 400, 'invalid-email')),
  'signup-unknown-list': answered((exchange) => refuse(exchange, 404, 'unknown-list')),
  'signup-rate-limited-<s>': answered((exchange, seconds = 3600) =>
    refuse(exchange, 429, 'rate-limited', { ...READABLE, 'Retry-After': seconds }),
  ),
  'signup-rate-limited-hidden': answered((exchange) =>
    refuse(exchange, 429, 'rate-limited', { 'Retry-After': 3600 }),
  ),
  'signup-503': answered((exchange) => refuse(exchange, 503, 'unavailable')),
  'signup-500-html': answered((exchange) =>
    sendHtml(exchange, `${PAGE}<h1>Fatal error</h1>`, { status: 500 }),
  ),
  'signup-403-html': answered((exchange) =>
    sendHtml(exchange, `${PAGE}<h1>Checking your browser</h1>`, { status: 403 }),
  ),
  'signup-html': answered((exchange) => sendHtml(exchange, `${PAGE}<h1>Welcome</h1>`)),
  'signup-other-json': answered((exchange) => sendJson(exchange, { status: 'ok' })),
  'signup-empty': answered((exchange) => sendBody(exchange, '')),
  'signup-huge': answered((exchange) => sendBody(exchange, ' '.repeat(1_000_000))),
  'signup-never': answered(() => {}),
  'signup-reset': answered((exchange) => exchange.reset()),
  // It arrives, and the page may not learn of it.
  'signup-no-cors': answered((exchange) => accept(exchange, WITHOUT_CORS)),
  // It does not even arrive.
  'signup-preflight-refused': answered((exchange) => accept(exchange), {
    preflight: (exchange) => sendError(exchange, 403, 'forbidden', 'Not for you.', WITHOUT_CORS),
  }),
  'signup-login-redirect': answered((exchange) => redirect(exchange, 'readable')),
  'signup-login-redirect-no-cors': answered((exchange) => redirect(exchange, 'unreadable')),
};

function redirect(exchange, form) {
  sendHead(exchange, { status: 302, headers: { Location: `${exchange.origin}/sign-in/${form}` } });
  exchange.response.end();
}
