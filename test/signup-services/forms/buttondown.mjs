import { htmlPage } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';
import { moodOf } from '../support/mood.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  if (moodOf(body) === 'robot') return undefined;
  const fields = new URLSearchParams(body);
  return member(fields.get('email'), fields.get('metadata__name'), fields.getAll('tag'));
}

/**
 * Buttondown's embedded form, by its documentation of 2026-08.
 *
 * Moods: `robot@` is kept by the firewall and shown a captcha.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const isForm = /^\/api\/emails\/embed-subscribe\/[\w-]+$/.test(request.path);
  if (request.method !== 'POST' || !isForm) return htmlPage(404, 'Not found');
  if (moodOf(request.body) === 'robot') return htmlPage(200, 'Are you human?');
  return memberOf(request)
    ? htmlPage(200, 'Please confirm your subscription.')
    : htmlPage(400, 'Enter a valid email address.');
}
