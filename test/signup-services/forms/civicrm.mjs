import { htmlPage, leadTo } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  if (fields.get('_qf_default') !== 'Edit:cancel' || !fields.has('_qf_Edit_next')) return undefined;
  const groups = [...fields].map(([name, value]) => value === '1' && /^group\[(\d+)\]$/.exec(name));
  const lists = groups.flatMap((group) => (group ? [group[1]] : []));
  return member(fields.get('email-Primary'), fields.get('first_name'), lists);
}

/**
 * A profile of CiviCRM 4.6, where the site allows remote submissions.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path, query, body } = request;
  if (method !== 'POST' || path !== '/civicrm/profile/create') return htmlPage(404, 'Not found');
  const gid = query.get('gid');
  if (!gid) return htmlPage(400, 'The requested profile does not exist.');
  const fields = new URLSearchParams(body);
  const errorUrl = fields.get('errorURL');
  if (memberOf(request)) {
    const postUrl = fields.get('postURL');
    return postUrl ? leadTo(postUrl) : htmlPage(200, 'Your information has been saved.');
  }
  return errorUrl
    ? leadTo(`${errorUrl}?${new URLSearchParams({ gid, msg: 'Enter a valid email address.' })}`)
    : htmlPage(400, 'Enter a valid email address.');
}
