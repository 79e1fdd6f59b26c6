import { sendBody, sendJson, sendPastEnd, sendPosts } from './answers.mjs';

/** 23 posts with these headers in place of the true ones. */
const claiming = (headers) => (exchange) => sendPosts(exchange, exchange.posts(23), { headers });
const slice = ({ page, perPage }, posts) => posts.slice((page - 1) * perPage, page * perPage);

/** Ends of the list that are not where the archive says. */
export const paging = {
  // Says 100; after the first page there is nothing.
  'paging-total-too-large': (exchange) =>
    sendJson(exchange, slice(exchange, exchange.posts(exchange.perPage)), {
      headers: { 'X-WP-Total': 100, 'X-WP-TotalPages': Math.ceil(100 / exchange.perPage) },
    }),
  'paging-total-too-small': claiming({ 'X-WP-Total': 5, 'X-WP-TotalPages': 1 }),
  'paging-no-total-pages': claiming({ 'X-WP-TotalPages': undefined }),
  'paging-no-totals': claiming({ 'X-WP-Total': undefined, 'X-WP-TotalPages': undefined }),
  // They are sent, but a page on another origin can't read them.
  'paging-hidden-totals': claiming({ 'Access-Control-Expose-Headers': undefined }),
  'paging-rubbish-totals': claiming({ 'X-WP-Total': 'many', 'X-WP-TotalPages': 'NaN' }),
  'paging-negative-totals': claiming({ 'X-WP-Total': -1, 'X-WP-TotalPages': -1 }),
  'paging-infinite-totals': claiming({
    'X-WP-Total': '1e999',
    'X-WP-TotalPages': '99999999999999999999',
  }),
  // The first page whatever was asked, and no end in sight.
  'paging-same-page': (exchange) =>
    sendJson(exchange, exchange.posts(exchange.perPage), {
      headers: { 'X-WP-Total': 1000, 'X-WP-TotalPages': 200 },
    }),
  // New posts for ever.
  'paging-without-end': (exchange) =>
    sendJson(
      exchange,
      exchange.posts(exchange.perPage, (exchange.page - 1) * exchange.perPage + 1),
      {
        headers: { 'X-WP-Total': 1_000_000, 'X-WP-TotalPages': 1_000_000 },
      },
    ),
  'paging-past-end': (exchange) =>
    exchange.page === 1 ? claiming({})(exchange) : sendPastEnd(exchange),
  'paging-past-end-empty': (exchange) =>
    exchange.page === 1 ? claiming({})(exchange) : sendBody(exchange, '[]'),
  // Posts the visitor may not read were dropped after the count.
  'paging-short-pages': (exchange) => {
    const posts = slice(exchange, exchange.posts(23)).filter(({ id }) => id % 5 !== 0);
    sendJson(exchange, posts, {
      headers: { 'X-WP-Total': 23, 'X-WP-TotalPages': Math.ceil(23 / exchange.perPage) },
    });
  },
  'paging-empty-middle': (exchange) =>
    exchange.page === 2
      ? sendJson(exchange, [], {
          headers: { 'X-WP-Total': 23, 'X-WP-TotalPages': Math.ceil(23 / exchange.perPage) },
        })
      : claiming({})(exchange),
  // A post was published between two requests: each page begins with the last story of the one before.
  'paging-drift': (exchange) => {
    const { page, perPage } = exchange;
    const drifted = exchange.posts(23).slice((page - 1) * (perPage - 1), page * (perPage - 1) + 1);
    sendJson(exchange, drifted, {
      headers: { 'X-WP-Total': 23, 'X-WP-TotalPages': Math.ceil(23 / perPage) },
    });
  },
  // The archive knows itself by another name.
  'paging-link-elsewhere': claiming({
    Link: '<https://evil.example/wp-json/wp/v2/posts?page=2>; rel="next"',
  }),
  'paging-more-than-asked': (exchange) =>
    sendJson(exchange, exchange.posts(100), {
      headers: { 'X-WP-Total': 100, 'X-WP-TotalPages': 1 },
    }),
};
