import { sendJson, sendPosts } from './answers.mjs';
import { author, term } from './posts.mjs';
import { sendMedia } from './wordpress.mjs';

const refusal = (code, status) => ({ code, message: 'Not available.', data: { status } });
/** Four posts; the healthy embeds go with them unless replaced. */
const embedding = (replace) => (exchange) =>
  sendPosts(
    exchange,
    exchange.posts(4).map((post) => ({ ...post, ...replace(post) })),
  );
const embedded = (overrides) =>
  embedding((post) => ({ _embedded: { ...post._embedded, ...overrides } }));
const noPictures = (exchange) => sendMedia(exchange, () => undefined);

/** What stands in place of an embedded author or term, and of the pictures that go with the posts. */
export const embeds = {
  'embed-missing': embedding(() => ({ _embedded: undefined })),
  'embed-null': embedding(() => ({ _embedded: null })),
  'embed-errors': {
    posts: embedded({
      author: [refusal('rest_user_invalid_id', 404)],
      'wp:term': [[refusal('rest_no_route', 404)]],
    }),
    media: (exchange) => sendMedia(exchange, () => refusal('rest_forbidden', 401)),
  },
  'embed-author-no-route': embedded({ author: [refusal('rest_no_route', 404)] }),
  'embed-empty-lists': { posts: embedded({ author: [], 'wp:term': [] }), media: noPictures },
  'embed-wrong-types': {
    posts: embedded({ author: 'Ida', 'wp:term': {} }),
    media: (exchange) => sendJson(exchange, 7),
  },
  'embed-null-items': {
    posts: embedded({ author: [null], 'wp:term': [null] }),
    media: (exchange) => sendMedia(exchange, () => null),
  },
  'embed-nameless-author': embedded({ author: [author(1, { name: '' })] }),
  // Posts made without an author have neither link nor embed.
  'embed-author-zero': embedding((post) => ({
    author: 0,
    _links: { ...post._links, author: undefined },
    _embedded: { ...post._embedded, author: undefined },
  })),
  'embed-two-authors': embedded({
    author: [author(1, { name: 'Ida Lund' }), author(2, { name: 'Noor Wim' })],
  }),
  // The picture's number stayed when the picture went.
  'embed-picture-gone': {
    posts: embedding((post) => ({
      featured_media: 99_999,
      _links: { ...post._links, 'wp:featuredmedia': undefined },
    })),
    media: noPictures,
  },
  'names-encoded': embedding((post) => ({
    title: { rendered: 'Q&amp;A: &#8220;Who pays?&#8221; &lt;b&gt; is &hellip; 5 &gt; 3' },
    _embedded: {
      ...post._embedded,
      author: [author(1, { name: 'Jane &quot;J&quot; O&#039;Neill &amp; Co' })],
      'wp:term': [[], [term(7, 'att', 'post_tag', { name: 'AT&amp;T &lt;3' })]],
    },
  })),
  // Every form in which themes end an excerpt.
  'excerpt-tails': (exchange) =>
    sendPosts(
      exchange,
      tails.map((tail, index) => {
        const { link } = exchange.post(index + 1);
        return exchange.post(index + 1, { excerpt: { rendered: tail(link), protected: false } });
      }),
    ),
  'excerpt-empty': embedding(() => ({ excerpt: { rendered: '', protected: true } })),
  'title-empty': embedding(() => ({ title: { rendered: '' } })),
};

const tails = [
  () => '<p>Ends in an ellipsis [&hellip;]</p>\n',
  (link) =>
    `<p>Ends in an anchor without class &hellip; <a href="${link}">Continue reading <span class="meta-nav">&rarr;</span></a></p>\n`,
  (link) =>
    `<p>Ends in a marked anchor &hellip; <a href="${link}" class="more-link">Weiterlesen <span class="screen-reader-text">&#8222;Fähre&#8220;</span></a></p>\n`,
  (link) =>
    `<p>Ends in a paragraph of its own [&hellip;]</p>\n<p class="link-more"><a href="${link}" class="more-link">Lire la suite</a></p>`,
  (link) =>
    `<p>Keeps <a href="https://other.example/">a link within</a> but ends in <a href="${link}#more-7">more</a></p>`,
  () => '<p>Has no tail at all.</p>\n',
];
