import { htmlPage } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  const list = fields.get('list');
  if (fields.get('hp') || !list) return undefined;
  // PHP keeps the last of a name.
  return member(fields.get('email'), fields.get('name'), fields.getAll('list').slice(-1));
}

/**
 * Sendy's subscribe form, by its documentation.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  if (request.method !== 'POST' || request.path !== '/subscribe') return htmlPage(404, 'Not found');
  return new URLSearchParams(request.body).get('hp') || memberOf(request)
    ? htmlPage(200, 'You are subscribed.')
    : htmlPage(400, 'Some fields are missing, or the address is invalid.');
}
