import { sendHead, sendPosts } from './answers.mjs';
import { encode } from './json.mjs';

const whole = (count) => (exchange) => sendPosts(exchange, exchange.posts(count), { select: true });

/** Nothing is wrong here; some are slow, long or unusual. */
export const healthy = {
  ok: whole(23),
  'ok-many': whole(1000),
  'ok-few': whole(2),
  'ok-slow-<ms>': (exchange, milliseconds = 1000) =>
    exchange.after(milliseconds, () => whole(23)(exchange)),
  // A post more on each request, newest first: what a refresh finds.
  'ok-growing': (exchange) =>
    sendPosts(exchange, [...exchange.posts(exchange.turn, 1001).reverse(), ...exchange.posts(23)], {
      select: true,
    }),
  // Some hosts label every answer of PHP as HTML.
  'ok-labelled-html': (exchange) =>
    sendPosts(exchange, exchange.posts(23), {
      select: true,
      headers: { 'Content-Type': 'text/html; charset=UTF-8' },
    }),
  'ok-any-origin': (exchange) =>
    sendPosts(exchange, exchange.posts(23), {
      select: true,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Credentials': undefined,
        Vary: undefined,
      },
    }),
  // Cut between two bytes of one letter, for readers that decode piece by piece.
  'ok-split-letters': (exchange) => {
    const bytes = Buffer.from(
      encode([exchange.post(1, { title: { rendered: 'Żółta łódź 漁船 🚢' } })]),
    );
    sendHead(exchange, { headers: { 'X-WP-Total': 1, 'X-WP-TotalPages': 1 } });
    const cut = bytes.findIndex((byte) => byte > 0x7f) + 1;
    exchange.response.write(bytes.subarray(0, cut));
    exchange.after(30, () => exchange.response.end(bytes.subarray(cut)));
  },
};
