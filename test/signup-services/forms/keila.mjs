import { htmlPage, leadTo } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';
import { moodOf } from '../support/mood.mjs';

const isTrapped = (fields) =>
  [...fields].some(([name, value]) => /^h\[\w+\]$/.test(name) && value !== '');

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  if (isTrapped(fields)) return undefined;
  if (moodOf(body) === 'captcha' && !fields.get('h-captcha-response')) return undefined;
  return member(
    fields.get('contact[email]'),
    fields.get('contact[first_name]'),
    fields.getAll('contact[data][topics][]'),
  );
}

/**
 * A form of Keila 0.30, with its CSRF check off. It leads the form `led` to a page of its owner's.
 *
 * Moods: `captcha@` has to have the answer of a captcha.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const [, form] = /^\/forms\/(\w+)$/.exec(request.path) ?? [];
  if (request.method !== 'POST' || !form) return htmlPage(404, 'Not found');
  if (!isTrapped(new URLSearchParams(request.body)) && !memberOf(request)) {
    return htmlPage(400, 'Please check what you wrote.');
  }
  return form === 'led'
    ? leadTo('https://paper.example/thanks')
    : htmlPage(200, 'Please confirm your address.');
}
