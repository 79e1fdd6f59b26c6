import { sendJson, sendPosts } from './answers.mjs';
import { allowedLinks, forbiddenLinks } from './corpus-links.mjs';
import { markupVectors } from './corpus-markup.mjs';
import { badPictures } from './corpus-pictures.mjs';
import { author, picture, pictureId, postIdOf, term } from './posts.mjs';
import { sendMedia } from './wordpress.mjs';

const escaped = (markup) =>
  markup
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const hostileTag = {
  tags: (exchange) => {
    const slug = exchange.query.get('slug') ?? '';
    sendJson(exchange, [term(7, slug, 'post_tag', { name: markupVectors[0].markup })]);
  },
};

/** Group C, markup and addresses: one post a vector, so ask for 100. Ids are places in the corpus, from 1. */
export const markup = {
  // Fields that are meant to hold text; the post itself is sound, so that each vector is really shown.
  'f57-markup': {
    ...hostileTag,
    posts: (exchange) =>
      sendPosts(
        exchange,
        markupVectors.map((vector, index) => texts(exchange, index + 1, vector.markup)),
      ),
    media: (exchange) => sendMedia(exchange, (id) => captioned(exchange, id, markupOf(id))),
  },
  // Entities in place of signs: decoded once this is text, decoded twice it is markup.
  'f57-markup-escaped': {
    posts: (exchange) =>
      sendPosts(
        exchange,
        markupVectors.map((vector, index) => texts(exchange, index + 1, escaped(vector.markup))),
      ),
    media: (exchange) =>
      sendMedia(exchange, (id) => captioned(exchange, id, escaped(markupOf(id)))),
  },
  // Dates, addresses, media types and keys too. The link stays sound, else none of these posts would be shown.
  'f57-markup-everywhere': {
    ...hostileTag,
    posts: (exchange) =>
      sendPosts(
        exchange,
        markupVectors.map((vector, index) => ({
          ...everyText(exchange.post(index + 1), vector.markup),
          link: exchange.post(index + 1).link,
        })),
      ),
    media: (exchange) =>
      sendMedia(exchange, (id) => everyText(picture(id, exchange.images), markupOf(id))),
  },
  'f57-markup-in-errors': (exchange) => {
    const { markup: message } = markupVectors[exchange.turn % markupVectors.length];
    sendJson(exchange, { code: message, message, data: { status: 400 } }, { status: 400 });
  },
  'f58-forbidden-links': linked(forbiddenLinks),
  'f58-allowed-links': linked(allowedLinks),
  // The link is sound; the excerpt, the author and the picture carry the bad ones.
  'f58-forbidden-inner-links': {
    posts: (exchange) =>
      sendPosts(
        exchange,
        forbiddenLinks.map(({ name, link }, index) =>
          pictured(exchange, index + 1, {
            title: { rendered: `Inner link: ${name}` },
            excerpt: { rendered: `<p>Read <a href="${escaped(link)}">more</a></p>` },
            _embedded: { author: [author(1, { link, url: link })] },
          }),
        ),
      ),
    media: (exchange) =>
      sendMedia(exchange, (id) => {
        const { link } = forbiddenLinks[postIdOf(id) - 1] ?? {};
        return picture(id, '', { link, source_url: link, media_details: {} });
      }),
  },
  'f59-images': {
    posts: (exchange) =>
      sendPosts(
        exchange,
        badPictures(exchange.images).map(({ name }, index) =>
          pictured(exchange, index + 1, { title: { rendered: `Picture: ${name}` } }),
        ),
      ),
    media: (exchange) => {
      const pictures = badPictures(exchange.images);
      sendMedia(exchange, (id) => {
        const { media } = pictures[postIdOf(id) - 1] ?? {};
        return media?.id ? { ...media, id } : media;
      });
    },
  },
};

function linked(list) {
  return (exchange) =>
    sendPosts(
      exchange,
      list.map(({ name, link }, index) =>
        exchange.post(index + 1, { link, title: { rendered: `Link: ${name}` } }),
      ),
    );
}

/** A post with a picture, which not every post has. */
function pictured(exchange, id, overrides) {
  return exchange.post(id, { featured_media: pictureId(id), ...overrides });
}

const markupOf = (picture) => markupVectors[postIdOf(picture) - 1]?.markup ?? '';

function captioned(exchange, id, text) {
  return picture(id, exchange.images, { alt_text: text, caption: { rendered: text } });
}

function texts(exchange, id, text) {
  return pictured(exchange, id, {
    title: { rendered: text },
    excerpt: { rendered: `<p>${text}</p>`, protected: false },
    _embedded: {
      author: [author(1, { name: text, description: text })],
      'wp:term': [
        [term(17, 'local', 'category', { name: text })],
        [term(7, 'water', 'post_tag', { name: text })],
      ],
    },
  });
}

/** The value with every text within it, and one key, replaced. */
function everyText(value, text) {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((inner) => everyText(inner, text));
  if (typeof value !== 'object' || value === null) return value;
  return {
    ...Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, everyText(inner, text)]),
    ),
    [text]: text,
  };
}
