import { member } from '../support/member.mjs';

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  if (fields.get('ml-submit') !== '1' || fields.get('anticsrf') !== 'true') return undefined;
  return member(fields.get('fields[email]'), fields.get('fields[name]'));
}

/**
 * A form of MailerLite, as public clients show it: an answer in JSON that no other origin may read.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const isForm = /^\/jsonp\/\d+\/forms\/\d+\/subscribe$/.test(request.path);
  if (request.method !== 'POST' || !isForm) return { status: 404 };
  const success = memberOf(request) !== undefined;
  return {
    status: success ? 200 : 400,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ success }),
  };
}
