import { sendError, sendJson } from './answers.mjs';
import { selectFields } from './fields.mjs';
import { ARCHIVE, author, picture, term } from './posts.mjs';

/**
 * What every case answers where it doesn't say otherwise. A slug list gives one term each, the first with id 7 (tags),
 * 17 (categories) or 27 (users); pictures are there under any number.
 */
export const ordinary = {
  preflight: (exchange) => sendJson(exchange, { namespace: 'wp/v2', methods: ['GET'] }),
  tags: (exchange) =>
    sendTerms(exchange, (slug, index) => term(7 + index, slug, 'post_tag', { name: named(slug) })),
  categories: (exchange) =>
    sendTerms(exchange, (slug, index) => term(17 + index, slug, 'category', { name: named(slug) })),
  users: (exchange) =>
    sendTerms(exchange, (slug, index) => author(27 + index, { slug, name: named(slug) })),
  media: (exchange) =>
    sendMedia(exchange, (id) => selectFields(picture(id, exchange.images), exchange.query)),
  'wp-json': (exchange) =>
    sendJson(exchange, {
      name: 'Harbour Notes',
      description: 'Invented news',
      url: ARCHIVE,
      home: ARCHIVE,
      namespaces: ['wp/v2'],
    }),
};

export function sendTerms(exchange, create) {
  const slugs = (exchange.query.get('slug') ?? 'water').split(',').filter(Boolean);
  sendJson(exchange, slugs.map(create), {
    headers: { 'X-WP-Total': slugs.length, 'X-WP-TotalPages': slugs.length > 0 ? 1 : 0 },
  });
}

/** What `create` makes of the numbers that were asked for; undefined leaves one out, as WordPress does what is hidden. */
export function sendMedia(exchange, create) {
  const ids = (exchange.query.get('include') ?? '').split(',').filter(Boolean).map(Number);
  const items = ids
    .slice(0, exchange.perPage)
    .map(create)
    .filter((item) => item !== undefined);
  sendJson(exchange, items, {
    headers: {
      'X-WP-Total': ids.length,
      'X-WP-TotalPages': Math.ceil(ids.length / exchange.perPage),
    },
  });
}

export function sendNoRoute(exchange) {
  sendError(
    exchange,
    404,
    'rest_no_route',
    'No route was found matching the URL and request method.',
  );
}

/** The last word of the route in any of its forms: a path below wp-json, `rest_route=`, or WordPress.com's. */
export function resourceOf(address) {
  const route = address.searchParams.get('rest_route') ?? address.pathname;
  return route.split('/').filter(Boolean).at(-1) ?? 'wp-json';
}

function named(slug) {
  return `Topic ${slug} &amp; more`;
}
