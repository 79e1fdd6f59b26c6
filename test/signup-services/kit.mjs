import { isAddress } from './support/address.mjs';
import { moodOf } from './support/mood.mjs';
import { openTo } from './support/open-door.mjs';

/** Kit lets every origin read, as far as its public clients show. */
export const trusted = ['*'];

/**
 * A form of Kit, as public clients read it in 2026. Refusals have status 200.
 *
 * Moods: `quarantined@` has to show to be human, `blocked@` is refused for another field, `down@` meets a fault.
 *
 * @param {import('./serve.mjs').Request} request
 * @returns {import('./serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path, headers, body } = request;
  if (method !== 'POST' || !/^\/forms\/\d+\/subscriptions$/.test(path)) return { status: 404 };
  const email = new URLSearchParams(body).get('email_address');
  if (moodOf(email ?? '') === 'down') return { status: 500, headers: openTo(request) };
  const result = resultFor(email);
  const isAsked = headers.accept === 'application/json';
  return {
    status: 200,
    headers: {
      'Content-Type': isAsked ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      ...openTo(request),
    },
    body: isAsked ? JSON.stringify(result) : `<!doctype html><p>${result.status}</p>`,
  };
}

function resultFor(email) {
  if (!isAddress(email)) return { status: 'failed', errors: ['Email address is invalid'] };
  if (moodOf(email) === 'blocked') return { status: 'failed', errors: ['Town is required'] };
  return moodOf(email) === 'quarantined'
    ? { status: 'quarantined', activated: false, url: 'https://app.kit.com/guards/a1b2c3' }
    : { status: 'success', redirect_url: 'https://app.kit.com/forms/success' };
}
