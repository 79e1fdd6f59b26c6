import { htmlPage } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ query, body }) {
  const fields = new URLSearchParams(body);
  if (fields.get(trapOf(query))) return undefined;
  const groups = [...fields.keys()].map((name) => /^group\[(\d+)\]\[(\d+)\]$/.exec(name));
  const lists = groups.flatMap((parts) => (parts ? [`${parts[1]}/${parts[2]}`] : []));
  return member(fields.get('EMAIL'), fields.get('FNAME'), lists);
}

const trapOf = (query) => `b_${query.get('u')}_${query.get('id')}`;

/**
 * Mailchimp's embedded form, as public clients show it.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path, query, body } = request;
  if (method !== 'POST' || path !== '/subscribe/post') return htmlPage(404, 'Not found');
  if (!query.get('u') || !query.get('id')) return htmlPage(400, 'This form does not exist.');
  const isTrapped = new URLSearchParams(body).get(trapOf(query));
  return isTrapped || memberOf(request)
    ? htmlPage(200, 'Almost finished: we need to confirm your email address.')
    : htmlPage(400, 'Please enter an email address.');
}
