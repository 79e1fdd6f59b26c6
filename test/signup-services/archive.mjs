import { problem } from '../archive-api/documents.mjs';
import { checked } from '../archive-api/schemas.mjs';
import { isAddress } from './support/address.mjs';
import { moodOf } from './support/mood.mjs';
import { openTo } from './support/open-door.mjs';

/** Every origin may read what an archive answers. */
export const trusted = ['*'];

/** Seconds after which it takes a further try. */
export const restSeconds = 120;

/**
 * An archive that takes sign-ups, after docs/archive-api. Whom it knows it answers like everybody.
 *
 * Moods: `sure@` need not confirm, `often@` has tried too often, `down@` meets a fault.
 *
 * @param {import('./serve.mjs').Request} request
 * @returns {import('./serve.mjs').Answer}
 */
export function answer(request) {
  const { method, path } = request;
  if (path !== '/v1/subscriptions') return { status: 404, headers: openTo(request) };
  if (method === 'OPTIONS') return preflight(request);
  if (method !== 'POST') return { status: 405, headers: openTo(request) };
  const { email } = JSON.parse(checked('subscription.schema.json', JSON.parse(request.body)));
  if (!isAddress(email)) return refusal('invalid-email', 400, request);
  const mood = moodOf(email);
  return refusals[mood]?.(request) ?? accepted(mood === 'sure', request);
}

const refusals = {
  down: (request) => refusal('unavailable', 503, request),
  often: (request) =>
    refusal('rate-limited', 429, request, {
      'Retry-After': String(restSeconds),
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
};

const preflight = (request) => ({
  status: 204,
  headers: {
    ...openTo(request),
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type',
  },
});

const accepted = (isSure, request) => ({
  status: 202,
  headers: { 'Content-Type': 'application/json', ...openTo(request) },
  body: checked('subscription-answer.schema.json', {
    status: isSure ? 'accepted' : 'confirmation-sent',
  }),
});

const refusal = (type, status, request, headers) => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...openTo(request), ...headers },
  body: checked('problem.schema.json', problem(type, status)),
});
