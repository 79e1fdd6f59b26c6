import { isAddress } from './support/address.mjs';
import { moodOf } from './support/mood.mjs';
import { openTo } from './support/open-door.mjs';

/**
 * listmonk 6.2, after cmd/public.go and cmd/handlers.go of its source, and the CORS middleware of Echo 4.13. Its
 * captchas and its `next` are left out.
 *
 * Moods: `blocked@` has a domain that is not wanted, `known@` has confirmed before, `down@` meets a fault.
 *
 * @param {import('./serve.mjs').Request} request
 * @returns {import('./serve.mjs').Answer}
 */
export function answer(request) {
  const answered = routes[`${request.method} ${request.path}`]?.(request) ?? unrouted(request);
  return { ...answered, headers: { ...answered.headers, ...allowance(request) } };
}

/** What its archive of lists holds. */
export const lists = {
  daily: '0c554cfb-eb42-4972-92ba-c93c34ba475d',
  /** Sends a mail to confirm. */
  weekly: 'eb420c55-4cfb-4972-92ba-c93c34ba475d',
  /** Not public. */
  staff: '4972eb42-4cfb-0c55-92ba-c93c34ba475d',
};

const routes = {
  'GET /api/public/lists': () =>
    json(200, [
      { uuid: lists.daily, name: 'Daily' },
      { uuid: lists.weekly, name: 'Weekly' },
    ]),
  'POST /api/public/subscription': (request) => {
    const { error, status = 200, hasOptin } = signUp(request);
    return json(status, error ? { message: error } : { data: { has_optin: hasOptin } });
  },
  'GET /subscription/form': () => page(200, 'Subscribe'),
  'POST /subscription/form': (request) => {
    if (new URLSearchParams(request.body).get('nonce')) {
      return json(502, { message: 'That feature is not available.' });
    }
    const { error, status = 200, hasOptin } = signUp(request);
    if (error) return page(status, error);
    return page(
      200,
      hasOptin
        ? 'An e-mail has been sent to you to confirm your subscription(s).'
        : 'Subscribed successfully.',
    );
  },
};

const paths = new Set(Object.keys(routes).map((route) => route.split(' ')[1]));

/** Echo's router answers what it is asked beforehand even where other origins are not allowed anything. */
function unrouted({ method, path }) {
  if (!paths.has(path)) return json(404, { message: 'Not Found' });
  return method === 'OPTIONS'
    ? { status: 204, headers: { Allow: methodsOf(path) } }
    : json(405, { message: 'Method Not Allowed' });
}

const methodsOf = (path) =>
  ['OPTIONS', ...['GET', 'POST'].filter((method) => routes[`${method} ${path}`])].join(', ');

function allowance(request) {
  const { method, path } = request;
  const allowed = openTo(request);
  if (!allowed || method !== 'OPTIONS') return allowed;
  return {
    ...allowed,
    'Access-Control-Allow-Methods': methodsOf(path),
    'Access-Control-Allow-Headers': 'Origin,Content-Type,Accept',
  };
}

/** It takes lists that it does not know, and signs up to none of them. */
function signUp(request) {
  const { email, wanted } = fieldsOf(request);
  if (wanted.length === 0) return { status: 400, error: 'No valid lists selected to subscribe.' };
  if (!isAddress(email)) return { status: 400, error: 'Invalid email.' };
  const mood = moodOf(email);
  if (mood === 'blocked') return { status: 400, error: 'The e-mail domain is blocklisted.' };
  if (wanted.includes(lists.staff)) return { status: 400, error: 'Invalid UUID(s)' };
  if (mood === 'down') {
    return { status: 500, error: 'Error processing request. Please retry.' };
  }
  return { hasOptin: wanted.includes(lists.weekly) && mood !== 'known' };
}

function fieldsOf({ headers, body }) {
  if (headers['content-type']?.startsWith('application/json')) {
    const { email, list_uuids: wanted = [] } = JSON.parse(body);
    return { email, wanted };
  }
  const fields = new URLSearchParams(body);
  return { email: fields.get('email'), wanted: fields.getAll('l') };
}

const json = (status, value) => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: `${JSON.stringify(value)}\n`,
});

const page = (status, text) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=UTF-8' },
  body: `<!doctype html><title>listmonk</title><p>${text}</p>`,
});
