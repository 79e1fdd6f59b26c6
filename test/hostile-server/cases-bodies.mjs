import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { sendBody, sendHead } from './answers.mjs';
import { encode } from './json.mjs';
import { post } from './posts.mjs';

const ONE_PAGE = { 'X-WP-Total': 5, 'X-WP-TotalPages': 1 };
const MEGABYTE = 1_000_000;

/** Group B, in the body: it stalls, breaks off, never ends, or unpacks to too much. */
export const bodies = {
  // For ever, or for so many milliseconds.
  'f21-stall-<ms>': (exchange, milliseconds) => {
    const bytes = wholePage(exchange);
    const half = bytes.length >> 1;
    sendHead(exchange, { headers: ONE_PAGE });
    exchange.response.write(bytes.subarray(0, half));
    if (milliseconds !== undefined) {
      exchange.after(milliseconds, () => exchange.response.end(bytes.subarray(half)));
    }
  },
  // All posts come, a byte at a time, but the closing bracket never does.
  'f22-drip-<ms>': (exchange, milliseconds = 20) => {
    const bytes = wholePage(exchange);
    let sent = 0;
    sendHead(exchange, { headers: ONE_PAGE });
    exchange.every(milliseconds, () => {
      exchange.response.write(sent < bytes.length - 1 ? bytes.subarray(sent, sent + 1) : ' ');
      sent += 1;
    });
  },
  'f23-cut': (exchange) => {
    const bytes = wholePage(exchange);
    sendHead(exchange, { headers: { ...ONE_PAGE, 'Content-Length': bytes.length } });
    exchange.response.write(bytes.subarray(0, bytes.length >> 1), () => exchange.hangUp());
  },
  // All of it arrived, but for the mark that says so.
  'f24-chunk-cut': (exchange) => {
    sendHead(exchange, { headers: ONE_PAGE });
    exchange.response.write(wholePage(exchange), () => exchange.hangUp());
  },
  'f24-chunk-cut-half': (exchange) => {
    const bytes = wholePage(exchange);
    sendHead(exchange, { headers: ONE_PAGE });
    exchange.response.write(bytes.subarray(0, bytes.length >> 1), () => exchange.hangUp());
  },
  'f25-gzip-garbage': (exchange) => {
    const bytes = gzipSync(wholePage(exchange)).fill(0xa5, 12);
    sendBody(exchange, bytes, { headers: { ...ONE_PAGE, 'Content-Encoding': 'gzip' } });
  },
  'f25-not-gzip': (exchange) =>
    sendBody(exchange, wholePage(exchange), {
      headers: { ...ONE_PAGE, 'Content-Encoding': 'gzip' },
    }),
  'f25-gzip-cut': (exchange) => {
    const bytes = gzipSync(wholePage(exchange));
    sendBody(exchange, bytes.subarray(0, bytes.length >> 1), {
      headers: { ...ONE_PAGE, 'Content-Encoding': 'gzip' },
    });
  },
  'f26-endless': (exchange) => {
    sendHead(exchange, { headers: ONE_PAGE });
    return stream(exchange, pieces(Number.POSITIVE_INFINITY));
  },
  // Nothing but white space: valid so far, whatever comes.
  'f26-endless-spaces': (exchange) => {
    sendHead(exchange, { headers: ONE_PAGE });
    return stream(exchange, repeated(' '.repeat(65_536)));
  },
  // Valid to the last bracket: only the cap stands between it and the page. Its length is announced …
  'f27-megabytes-<n>': (exchange, megabytes = 50) => {
    const size = megabytes * MEGABYTE;
    sendHead(exchange, { headers: { ...ONE_PAGE, 'Content-Length': size } });
    return stream(exchange, pieces(size, exchange.held));
  },
  // … or not.
  'f27-megabytes-unannounced-<n>': (exchange, megabytes = 50) => {
    sendHead(exchange, { headers: ONE_PAGE });
    return stream(exchange, pieces(megabytes * MEGABYTE, exchange.held));
  },
  'f28-gzip-bomb': async (exchange) => {
    bomb ??= makeBomb();
    const headers = { ...ONE_PAGE, 'Content-Encoding': 'gzip' };
    sendBody(exchange, await bomb, { headers });
  },
};

function wholePage(exchange) {
  return Buffer.from(exchange.held ?? encode(exchange.posts(5)));
}

/** A body of exactly `size` bytes: the one that is held, then white space; or posts, then white space before their end. */
function* pieces(size, held) {
  if (held !== undefined) {
    yield held;
    yield* spaces(size - Buffer.byteLength(held));
    return;
  }
  const item = JSON.stringify(post(1));
  const some = Array(50).fill(item).join(',');
  yield `[${item}`;
  let sent = item.length + 1;
  while (sent + some.length + 2 <= size) {
    yield `,${some}`;
    sent += some.length + 1;
  }
  yield `${' '.repeat(size - sent - 1)}]`;
}

function* spaces(count) {
  for (let left = count; left > 0; left -= 65_536) yield ' '.repeat(Math.min(left, 65_536));
}

function* repeated(text) {
  while (true) yield text;
}

async function stream(exchange, texts) {
  // The client is expected to go away; that rejection is no news.
  await pipeline(Readable.from(texts), exchange.response).catch(() => {});
}

let bomb;

/** 64 MB of posts in a few hundred kB; made at the first request, since it takes about a second. */
function makeBomb() {
  return promisify(gzip)([...pieces(64 * MEGABYTE)].join(''), { level: 9 });
}
