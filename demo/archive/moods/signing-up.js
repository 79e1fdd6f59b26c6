import { delay, HttpResponse } from 'msw';
import { problem, subscribe } from '../subscriptions.js';
import { slowMs, usualMs } from './waits.js';

/**
 * How the archive may behave to who signs up. Hosts and pages name a mood as they do for reading;
 * what a reader types before the @ of an address goes before both.
 */
export const signupMoods = {
  async calm(subscription) {
    await delay(usualMs);
    return subscribe(subscription, 'confirmation-sent');
  },

  /** Asks nobody to confirm. */
  async trusting(subscription) {
    await delay(usualMs);
    return subscribe(subscription, 'accepted');
  },

  async slow(subscription) {
    await delay(slowMs);
    return subscribe(subscription, 'confirmation-sent');
  },

  /** Takes the sign-up and never says a word. */
  async silent() {
    await delay('infinite');
  },

  /** The line breaks once the sign-up is out of the house: nobody knows whether it arrived. */
  async offline() {
    await delay(usualMs);
    return HttpResponse.error();
  },

  async picky() {
    await delay(usualMs);
    return problem(400, 'invalid-email', 'No mail can be sent there.');
  },

  async busy() {
    await delay(usualMs);
    return problem(429, 'rate-limited', 'Too many sign-ups.', { 'Retry-After': '600' });
  },

  async fail() {
    await delay(usualMs);
    return problem(503, 'unavailable', 'Nothing is taken in at the moment.');
  },

  /** A guard before the archive turns everybody away, in a page of its own. */
  async closed() {
    await delay(usualMs);
    return new HttpResponse('<h1>403 Forbidden</h1>', {
      status: 403,
      headers: { 'Content-Type': 'text/html; charset=UTF-8' },
    });
  },
};
