import { isAddress } from './support/address.mjs';
import { moodOf } from './support/mood.mjs';
import { openTo } from './support/open-door.mjs';

/** Whether browsers may read it is told both ways; this is the better-witnessed one. */
export const trusted = ['*'];

/** The form that there is. */
export const form = '65345d7d-cd24-466a-a698-4a7686ef684f';

/**
 * Action Network's helper for submissions, after its documentation, version 2:
 * https://actionnetwork.org/docs/v2/record_submission_helper. What it says of an address that is no good is not
 * documented.
 *
 * Moods: `down@` meets a fault. Whom it knows it answers like everybody.
 *
 * @param {import('./serve.mjs').Request} request
 * @returns {import('./serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path } = request;
  if (method === 'OPTIONS') return preflight(request);
  const [, id] = /^\/api\/v2\/forms\/([\w-]+)\/submissions\/?$/.exec(path) ?? [];
  if (id !== form) return json(404, { error: 'Not Found' }, request);
  if (method !== 'POST') return json(403, { error: 'API Key invalid or not present' }, request);
  return submit(request);
}

function preflight(request) {
  const allowed = openTo(request);
  return {
    status: 200,
    headers: allowed && {
      ...allowed,
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, OSDI-API-Token',
    },
  };
}

function submit(request) {
  const { person } = JSON.parse(request.body);
  const email = person?.email_addresses?.[0]?.address;
  if (!isAddress(email)) return json(400, { error: 'Email address is invalid' }, request);
  if (moodOf(email) === 'down') return json(500, { error: 'Internal Server Error' }, request);
  if (request.query.get('background_request') === 'true') return json(200, {}, request);
  const id = '9a1f5d1c-0a56-4a9f-8a55-3d5d5c1b0f10';
  const href = `https://actionnetwork.org/api/v2/forms/${form}/submissions/${id}`;
  return json(200, { identifiers: [`action_network:${id}`], _links: { self: { href } } }, request);
}

const json = (status, value, request) => ({
  status,
  headers: { 'Content-Type': 'application/hal+json', ...openTo(request) },
  body: JSON.stringify(value),
});
