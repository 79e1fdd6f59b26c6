import { HttpResponse } from 'msw';
import { letters } from './letters.js';

const headers = { 'Access-Control-Allow-Origin': '*' };

/**
 * Takes a sign-up as docs/archive-api says: one answer for every address, known or not. Nothing is
 * kept of it.
 * @param {{ email: string, lists: string[] }} subscription
 * @param {'confirmation-sent' | 'accepted'} status
 */
export function subscribe({ email, lists }, status) {
  if (!email.includes('@')) return problem(400, 'invalid-email', 'This is no address.');
  const unknown = lists.find((list) => !letters.has(list));
  if (unknown) return problem(404, 'unknown-list', `There is no letter called ${unknown}.`);
  return HttpResponse.json({ status }, { status: 202, headers });
}

/** An error as RFC 9457 writes it; the last word of `type` is what programs read. */
export function problem(status, name, title, more = {}) {
  return HttpResponse.json(
    { type: `https://archive.example/problems/${name}`, title, status },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json', ...more } },
  );
}
