import { htmlPage, leadTo } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';

/**
 * The name of a field in the markup of a form: 12 signs that differ from site to site, and what it is.
 *
 * @param {string} field
 */
export const hiddenName = (field) => `form_field_${btoa(`0a1b2c3d4e5f_${field}`)}`;

/** Names as MailPoet reads them; those that are not hidden stay. */
function shown(fields) {
  const names = new URLSearchParams();
  for (const [name, value] of fields) {
    const [, hidden, rest] = /^data\[form_field_([\w+/=]+)\](.*)$/.exec(name) ?? [];
    names.append(hidden ? `hidden[${atob(hidden).slice(13)}]${rest}` : name, value);
  }
  return names;
}

const isSubscription = (fields) =>
  fields.get('api_version') === 'v1' &&
  fields.get('endpoint') === 'subscribers' &&
  (fields.get('mailpoet_method') ?? fields.get('method')) === 'subscribe' &&
  /^\d+$/.test(fields.get('data[form_id]') ?? '');

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = shown(new URLSearchParams(body));
  if (!isSubscription(fields) || fields.get('data[email]')) return undefined;
  return member(
    fields.get('hidden[email]'),
    fields.get('hidden[first_name]'),
    fields.getAll('hidden[segments][]'),
  );
}

/**
 * A form of MailPoet 5.3.3, sent to WordPress without script. It leads back to the site, and says there what came of it.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path, query, body } = request;
  const isForm = path === '/wp-admin/admin-post.php';
  if (method !== 'POST' || !isForm) return htmlPage(404, 'Not found');
  if (query.get('action') !== 'mailpoet_subscription_form') return htmlPage(400, '');
  const word = memberOf(request) ? 'mailpoet_success' : 'mailpoet_error';
  return leadTo(`/mailpoet/?${word}=${new URLSearchParams(body).get('data[form_id]')}`);
}
