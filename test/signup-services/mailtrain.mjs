import { isAddress } from './support/address.mjs';
import { moodOf } from './support/mood.mjs';

/** The list that there is. */
export const list = 'aBcD-1234';

/** Nobody subscribes to this one by themselves. */
export const closedList = 'cLoSeD-99';

/**
 * Mailtrain 2, after server/routes/subscription.js of its source. Whom it knows it answers like everybody, and who
 * falls into its traps too: the mail differs, or does not come.
 *
 * Moods: `down@` meets a fault.
 *
 * @param {import('./serve.mjs').Request} request
 * @returns {import('./serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path } = request;
  const [, cid, action = ''] =
    /^\/subscription\/([\w-]+)(?:\/(widget|subscribe))?$/.exec(path) ?? [];
  if (!cid) return page(404, 'Not Found');
  return answers[`${method} ${action}`]?.(request, cid) ?? page(404, 'Not Found');
}

const answers = {
  'GET ': (_, cid) => (cid === list ? page(200, 'Weekly') : page(403, 'Permission denied')),
  'OPTIONS widget': preflight,
  'OPTIONS subscribe': preflight,
  'GET widget': (request, cid) => {
    if (!isTrusted(request)) return refusedOrigin;
    const isThere = cid === list || cid === closedList;
    return isThere ? json(200, widgetOf(cid), request) : failed(403, 'Permission denied', request);
  },
  'POST subscribe': (request, cid) => {
    // Without this header it wants a token out of its own pages.
    if (request.headers['x-requested-with'] !== 'XMLHttpRequest') {
      return page(403, 'invalid csrf token');
    }
    if (!isTrusted(request)) return refusedOrigin;
    return cid === list ? subscribe(request) : failed(403, 'Permission denied', request);
  },
};

function subscribe(request) {
  const email = new URLSearchParams(request.body).get('EMAIL')?.trim();
  if (!email) return failed(500, 'Email address not set', request);
  if (!isAddress(email)) return failed(500, `Invalid email address  "${email}"`, request);
  if (moodOf(email) === 'down') return failed(500, 'connect ECONNREFUSED 127.0.0.1:3306', request);
  return json(200, { msg: 'Please Confirm Subscription' }, request);
}

const widgetOf = (cid) => ({ data: { title: 'Weekly', cid, html: '<form class="form"></form>' } });

/** Exact origins: there is no sign for all of them. */
const isTrusted = ({ origin, trusted }) => trusted.includes(origin);

function preflight(request) {
  if (!isTrusted(request)) return refusedOrigin;
  return {
    status: 200,
    headers: {
      ...allowance(request),
      'Access-Control-Allow-Methods': 'GET,POST',
      'Access-Control-Allow-Headers': 'Content-Type,Origin,Accept,X-Requested-With',
    },
  };
}

const allowance = ({ origin }) => ({ 'Access-Control-Allow-Origin': origin, Vary: 'Origin' });

const json = (status, value, request) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...allowance(request) },
  body: JSON.stringify(value),
});

const failed = (status, error, request) => json(status, { error, data: [] }, request);

const page = (status, text) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>Mailtrain</title><p>${text}</p>`,
});

const refusedOrigin = page(403, 'Not allowed by CORS');
