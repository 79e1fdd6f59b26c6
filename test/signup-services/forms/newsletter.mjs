import { htmlPage } from '../support/html-page.mjs';
import { member } from '../support/member.mjs';

const freshSeconds = 60;

const isFresh = (fields) => Date.now() / 1000 - Number(fields.get('ts')) <= freshSeconds;

/** @param {import('../serve.mjs').Request} request */
export function memberOf({ body }) {
  const fields = new URLSearchParams(body);
  if (!isFresh(fields)) return undefined;
  return member(fields.get('ne'), fields.get('nn'), fields.getAll('nl[]'));
}

/**
 * The WordPress plugin Newsletter 8.6. Without a fresh time it shows a page that holds all that was sent, which a
 * script, or a press of its button, sends again with the time.
 *
 * @param {import('../serve.mjs').Request} request
 * @returns {import('../serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path, query, body } = request;
  if (method !== 'POST' || path !== '/' || query.get('na') !== 's')
    return htmlPage(404, 'Not found');
  const fields = new URLSearchParams(body);
  if (!isFresh(fields)) return htmlPage(200, inBetween(fields));
  return memberOf(request)
    ? htmlPage(200, 'A confirmation email is on the way.')
    : htmlPage(400, 'Wrong email address.');
}

const inBetween = (fields) => `<form method="post" action="?na=s">
${[...fields].map(([name, value]) => hiddenField(name, value)).join('\n')}
<input type="hidden" name="ts" value="${Math.floor(Date.now() / 1000)}">
<button>Subscribe</button></form><script>document.forms[0].submit()</script>`;

const hiddenField = (name, value) =>
  `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
