import { htmlPage } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';
import { moodOf } from '../support/mood.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  if (fields.get('email_address_check')) return undefined;
  if (moodOf(body) === 'captcha' && !fields.get('g-recaptcha-response')) return undefined;
  return member(fields.get('EMAIL'), fields.get('VORNAME'));
}

/**
 * A form of Brevo, as public clients show it.
 *
 * Moods: `captcha@` has to have the answer of a captcha.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const isForm = /^\/serve\/[\w-]+$/.test(request.path);
  if (request.method !== 'POST' || !isForm) return htmlPage(404, 'Not found');
  return new URLSearchParams(request.body).get('email_address_check') || memberOf(request)
    ? htmlPage(200, 'Your subscription has been successful.')
    : htmlPage(400, 'Your subscription could not be saved.');
}
