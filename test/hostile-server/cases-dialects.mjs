import { sendBody, sendJson } from './answers.mjs';
import { ARCHIVE } from './posts.mjs';

const stories = [
  { id: 3, title: 'Bicycles go free on the ferry', day: '2026-02-03' },
  { id: 2, title: 'Who moved the third buoy?', day: '2026-02-02' },
  { id: 1, title: 'Nets & needles: a net maker retires', day: '2026-02-01' },
];

/** What every dialect tells, newest first. */
export const dialectTitles = stories.map(({ title }) => title);

const linkOf = ({ id }) => `${ARCHIVE}/story-${id}/`;
const momentOf = ({ day }) => `${day}T08:30:00+00:00`;
const escaped = (text) => text.replaceAll('&', '&amp;');

const rss = ({ title, ...story }) =>
  `<item><title>${escaped(title)}</title><link>${linkOf(story)}</link><category>Water</category>` +
  `<pubDate>${new Date(momentOf(story)).toUTCString()}</pubDate></item>`;

const jsonItem = ({ id, title, ...story }) => ({
  id: `${id}`,
  url: linkOf({ id }),
  title,
  content_text: '',
  date_published: momentOf(story),
  tags: ['Water'],
});

const ghostPost = ({ id, title, ...story }) => ({
  id: `${id}`,
  url: linkOf({ id }),
  title,
  published_at: momentOf(story),
  tags: [],
  authors: [],
});

const drupalNode = ({ id, title, ...story }) => ({
  type: 'node--article',
  id: `node-${id}`,
  attributes: {
    drupal_internal__nid: id,
    title,
    created: momentOf(story),
    path: { alias: null },
    body: { summary: '', processed: '' },
  },
});

function sendXml(exchange) {
  const body = `<rss version="2.0"><channel>${stories.map(rss).join('')}</channel></rss>`;
  sendBody(exchange, body, { headers: { 'Content-Type': 'application/rss+xml' } });
}

const sendJsonFeed = (exchange) =>
  sendJson(exchange, {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Notes',
    items: stories.map(jsonItem),
  });

/** One archive in all dialects but WordPress's: each has an address of its own. */
export const dialects = {
  'ok-dialects': {
    'feed.xml': sendXml,
    'feed.json': sendJsonFeed,
    // Ours.
    'articles.json': sendJsonFeed,
    // Ghost's.
    posts: (exchange) =>
      sendJson(exchange, {
        posts: stories.map(ghostPost),
        meta: { pagination: { page: 1, pages: 1, total: stories.length } },
      }),
    // Drupal's.
    article: (exchange) => sendJson(exchange, { data: stories.map(drupalNode) }),
  },
};
