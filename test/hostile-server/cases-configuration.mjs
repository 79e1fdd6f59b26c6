import { sendJson, sendPosts } from './answers.mjs';
import { term } from './posts.mjs';
import { sendTerms } from './wordpress.mjs';

const NONE = { headers: { 'X-WP-Total': 0, 'X-WP-TotalPages': 0 } };
const noTerms = (exchange) => sendJson(exchange, [], NONE);

/** Group A of the catalogue: what the owner wrote on the tag meets an archive that doesn't know it. */
export const configuration = {
  'f07-unknown-tag': {
    tags: noTerms,
    categories: noTerms,
    users: noTerms,
    posts: (exchange) => sendPosts(exchange, exchange.posts(23)),
  },
  'f07-empty-tag': (exchange) => sendJson(exchange, [], NONE),
  // Of several slugs only the first is known.
  'f07-half-known-tags': {
    tags: (exchange) => {
      const [first = ''] = (exchange.query.get('slug') ?? '').split(',');
      sendJson(exchange, first ? [term(7, first, 'post_tag')] : [], {
        headers: { 'X-WP-Total': 1, 'X-WP-TotalPages': 1 },
      });
    },
    posts: (exchange) => sendPosts(exchange, exchange.posts(23)),
  },
  // WordPress keeps slugs outside Latin percent-encoded in lower case and answers them so.
  'f07-encoded-slugs': {
    tags: (exchange) =>
      sendTerms(exchange, (slug, index) =>
        term(7 + index, encodeURIComponent(slug).toLowerCase(), 'post_tag'),
      ),
    posts: (exchange) => sendPosts(exchange, exchange.posts(23)),
  },
  // An earlier request takes longer, and titles repeat the query: whoever shows the first question's answer is seen.
  'f12-last-asked-first-answered': (exchange) => {
    const asked = encodeURIComponent(exchange.query.get('tags') ?? '');
    const posts = exchange
      .posts(5)
      .map((post) => ({ ...post, title: { rendered: `Answer for ${asked}, ${post.id}` } }));
    exchange.after(Math.max(0, 400 - 40 * exchange.turn), () => sendPosts(exchange, posts));
  },
};
