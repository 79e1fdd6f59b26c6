import { selectFields } from './fields.mjs';
import { encode } from './json.mjs';

/** Headers with `undefined` are left out: spread this over an answer to take its permission away. */
export const WITHOUT_CORS = {
  'Access-Control-Allow-Origin': undefined,
  'Access-Control-Allow-Credentials': undefined,
  'Access-Control-Allow-Methods': undefined,
  'Access-Control-Allow-Headers': undefined,
  'Access-Control-Expose-Headers': undefined,
};

export const EXPOSED = 'X-WP-Total, X-WP-TotalPages, Link';

/** What WordPress sends with every REST answer, errors and preflights too. */
export function wordpressHeaders({ request }) {
  const { origin } = request.headers;
  return {
    'Content-Type': 'application/json; charset=UTF-8',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    Allow: 'GET',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': origin && 'true',
    'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Headers':
      'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
    'Access-Control-Expose-Headers': EXPOSED,
    Vary: 'Origin',
  };
}

/** Status and headers only; the case goes on writing. */
export function sendHead(exchange, { status = 200, headers = {} } = {}) {
  const all = { ...wordpressHeaders(exchange), ...headers };
  const present = Object.entries(all).filter(([, value]) => value !== undefined);
  exchange.response.writeHead(status, Object.fromEntries(present));
}

export function sendBody(exchange, body, { status = 200, headers = {} } = {}) {
  const bytes = Buffer.from(body);
  sendHead(exchange, { status, headers: { 'Content-Length': bytes.length, ...headers } });
  exchange.response.end(bytes);
}

export function sendJson(exchange, value, options) {
  sendBody(exchange, encode(value), options);
}

export function sendHtml(exchange, html, { status = 200, headers = {} } = {}) {
  sendBody(exchange, html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=UTF-8', ...headers },
  });
}

/** An error in WordPress's own shape. */
export function sendError(exchange, status, code, message, headers = {}) {
  sendJson(exchange, { code, message, data: { status } }, { status, headers });
}

export function sendPastEnd(exchange) {
  sendError(
    exchange,
    400,
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
  );
}

/** The asked page of these posts with WordPress's totals, or what is held in their place; `headers` may lie about them. */
export function sendPosts(exchange, posts, { headers = {}, select = false } = {}) {
  const { page, perPage, query, held } = exchange;
  if (held !== undefined) return sendBody(exchange, held, { headers });
  if (!(perPage >= 1 && perPage <= 100)) {
    return sendError(exchange, 400, 'rest_invalid_param', 'Invalid parameter(s): per_page');
  }
  const pages = Math.ceil(posts.length / perPage);
  if (page > pages && posts.length > 0) return sendPastEnd(exchange);
  const items = posts.slice((page - 1) * perPage, page * perPage);
  sendJson(exchange, select ? items.map((item) => selectFields(item, query)) : items, {
    headers: {
      'X-WP-Total': posts.length,
      'X-WP-TotalPages': pages,
      Link: neighbours(exchange, pages),
      ...headers,
    },
  });
}

function neighbours({ address, page }, pages) {
  const links = [
    [page - 1, 'prev'],
    [page + 1, 'next'],
  ].filter(([number]) => number >= 1 && number <= pages);
  return links.length === 0
    ? undefined
    : links
        .map(([number, relation]) => `<${withPage(address, number)}>; rel="${relation}"`)
        .join(', ');
}

function withPage(address, number) {
  const other = new URL(address);
  other.searchParams.set('page', number);
  return other.href;
}
