import { sendJson, sendPosts } from './answers.mjs';
import { badDates } from './corpus-dates.mjs';
import { strangeTexts } from './corpus-texts.mjs';
import { raw } from './json.mjs';

/** Bad items between good ones; the good ones have ids from 901 on. */
const among = (create) => (exchange) => {
  const bad = create(exchange);
  const good = exchange.posts(3, 901);
  sendPosts(exchange, [good[0], ...bad, good[1], good[2]]);
};
const without = (field) => (exchange) => [exchange.post(1, { [field]: undefined })];

/** Group C, item by item: missing and mistyped fields, doubles, odd ids, dates and letters. */
export const items = {
  'f49-null-items': among(() => [null, null, 0, '', 'story', [], false]),
  'f49-missing-id': among(without('id')),
  'f49-missing-title': among(without('title')),
  'f49-missing-link': among(without('link')),
  'f49-missing-date': among(without('date_gmt')),
  'f49-missing-excerpt': among(without('excerpt')),
  'f49-empty-objects': among(() => [{}, {}]),
  'f49-wrong-types': among((exchange) => [
    exchange.post(1, { id: {} }),
    exchange.post(2, { id: null }),
    exchange.post(3, { title: 'bare text' }),
    exchange.post(4, { title: { rendered: 42 } }),
    exchange.post(5, { title: { rendered: { rendered: 'nested' } } }),
    exchange.post(6, { title: [] }),
    exchange.post(7, { link: 42 }),
    exchange.post(8, { link: { href: 'https://archive.example/' } }),
    exchange.post(9, { excerpt: null }),
    exchange.post(10, { excerpt: { rendered: ['a', 'b'] } }),
    exchange.post(11, { _embedded: 'none' }),
    exchange.post(12, { _embedded: [], _links: [] }),
  ]),
  'f49-all-bad': (exchange) => sendPosts(exchange, [null, 42, {}, exchange.post(1, { link: 7 })]),
  'f49-extra-fields-<n>': (exchange, count = 1000) => {
    const extra = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`field_${index}`, `value ${index}`]),
    );
    sendPosts(exchange, [exchange.post(1, extra), exchange.post(2, extra)]);
  },

  'f50-duplicate-ids': (exchange) =>
    sendPosts(
      exchange,
      [1, 2, 1, 1, 3].map((id) => exchange.post(id)),
    ),
  // The same story on every page, as happens when one is published between two requests.
  'f50-duplicate-across-pages': (exchange) => {
    const first = (exchange.page - 1) * (exchange.perPage - 1) + 1;
    sendJson(exchange, exchange.posts(exchange.perPage, first), {
      headers: { 'X-WP-Total': 23, 'X-WP-TotalPages': Math.ceil(23 / exchange.perPage) },
    });
  },
  'f50-same-link': (exchange) => {
    const { link } = exchange.post(1);
    sendPosts(
      exchange,
      [1, 2, 3].map((id) => exchange.post(id, { link })),
    );
  },
  // Whatever was asked; each item is bare, so that ten thousand stay below a cap of 2 MB.
  'f50-items-<n>': (exchange, count = 10_000) => {
    const bare = (_, index) => ({
      id: index + 1,
      date_gmt: '2026-02-03T08:30:00',
      link: `https://archive.example/${index + 1}/`,
      title: { rendered: `Short ${index + 1}` },
    });
    sendJson(exchange, Array.from({ length: count }, bare), {
      headers: { 'X-WP-Total': count, 'X-WP-TotalPages': Math.ceil(count / exchange.perPage) },
    });
  },
  'f50-long-title-<n>': (exchange, length = 1_000_000) =>
    sendTitle(exchange, 'long words come in rows '.repeat(Math.ceil(length / 24)).slice(0, length)),
  'f50-long-word-<n>': (exchange, length = 5000) => sendTitle(exchange, 'w'.repeat(length)),
  'f50-long-excerpt-<n>': (exchange, length = 500_000) =>
    sendPosts(exchange, [
      exchange.post(1, { excerpt: { rendered: `<p>${'tide '.repeat(length / 5)}</p>` } }),
      exchange.post(2),
    ]),

  // As numbers, the first two become the same one in JavaScript.
  'f51-large-ids': (exchange) =>
    sendPosts(exchange, [
      exchange.post(1, { id: raw('9007199254740993') }),
      exchange.post(2, { id: raw('9007199254740992') }),
      exchange.post(3, { id: raw('123456789012345678901234567890') }),
      exchange.post(4, { id: raw('1e999') }),
      exchange.post(5, { id: raw('-0') }),
      exchange.post(6, { id: raw('1.5') }),
    ]),
  'f51-large-id-texts': (exchange) =>
    sendPosts(exchange, [
      exchange.post(1, { id: '9007199254740993' }),
      exchange.post(2, { id: '9007199254740992' }),
      exchange.post(3, { id: '123456789012345678901234567890' }),
    ]),

  // One post a kind, titled with its name; ask for 100.
  'f53-dates': (exchange) =>
    sendPosts(
      exchange,
      badDates.map(({ name, value }, index) =>
        exchange.post(index + 1, {
          date: value,
          date_gmt: value,
          modified: value,
          modified_gmt: value,
          title: { rendered: `Date: ${name}` },
        }),
      ),
    ),

  'f56-text': (exchange) =>
    sendPosts(
      exchange,
      strangeTexts.map(({ name, text, link }, index) => {
        const base = exchange.post(index + 1);
        return exchange.post(index + 1, {
          slug: name,
          link: link ?? base.link,
          title: { rendered: text },
          excerpt: { rendered: `<p>${text}</p>` },
          _embedded: { ...base._embedded, author: [{ id: 1, name: text }] },
        });
      }),
    ),
};

function sendTitle(exchange, title) {
  sendPosts(exchange, [exchange.post(1, { title: { rendered: title } }), exchange.post(2)]);
}
