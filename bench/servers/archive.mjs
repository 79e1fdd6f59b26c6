import { gzipSync } from 'node:zlib';
import { feedJson, feedXml } from '../archive/feed.mjs';
import { posts } from '../archive/posts.mjs';
import { topic } from '../archive/topic.mjs';
import { listen } from './listen.mjs';

/**
 * The archive, on an origin of its own: answers tag look-ups and pages of posts as WordPress does.
 * What it knows is packed once, so that its own work is in no figure.
 * @returns `takeCounts` tells the requests of each collection since it was last asked
 */
export async function startArchive() {
  const answers = new Map();
  let counts = { tags: 0, posts: 0, others: 0 };
  const server = await listen((request, response) => {
    const url = new URL(request.url, 'http://archive.example');
    const file = files[url.pathname];
    if (file) {
      response
        .writeHead(200, { ...file.headers, 'Access-Control-Allow-Origin': '*' })
        .end(file.body);
      return;
    }
    const collection = /^\/wp-json\/wp\/v2\/(tags|posts)$/.exec(url.pathname)?.[1];
    counts[request.method === 'GET' && collection ? collection : 'others']++;
    if (!collection) {
      response.writeHead(404, corsHeaders(request)).end();
      return;
    }
    if (!answers.has(request.url)) answers.set(request.url, pack(collections[collection](url)));
    const { headers, body } = answers.get(request.url);
    response.writeHead(200, { ...headers, ...corsHeaders(request) }).end(body);
  });
  return {
    ...server,
    takeCounts() {
      const taken = counts;
      counts = { tags: 0, posts: 0, others: 0 };
      return taken;
    },
  };
}

const packed = (type, text) => {
  const body = gzipSync(text);
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      Connection: 'keep-alive',
    },
  };
};

const files = {
  '/feed.xml': packed('application/rss+xml; charset=utf-8', feedXml),
  '/feed.json': packed('application/json; charset=utf-8', feedJson),
};

const collections = {
  tags({ searchParams }) {
    const found = searchParams.get('slug') === topic.slug ? [topic] : [];
    return { total: found.length, pages: 1, records: found };
  },
  posts({ searchParams }) {
    const size = Number(searchParams.get('per_page') ?? 10);
    const page = Number(searchParams.get('page') ?? 1);
    const found = searchParams.get('tags') === String(topic.id) ? posts : [];
    return {
      total: found.length,
      pages: Math.ceil(found.length / size),
      records: found.slice((page - 1) * size, page * size),
    };
  },
};

function pack({ total, pages, records }) {
  // PHP escapes the slashes.
  const text = JSON.stringify(records).replaceAll('/', '\\/');
  const { body, headers } = packed('application/json; charset=UTF-8', text);
  return {
    body,
    headers: {
      ...headers,
      'X-Robots-Tag': 'noindex',
      'X-Content-Type-Options': 'nosniff',
      'X-WP-Total': total,
      'X-WP-TotalPages': pages,
      Allow: 'GET',
    },
  };
}

/** WordPress answers every origin by its name. */
const corsHeaders = ({ headers: { origin } }) => ({
  'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
  'Access-Control-Allow-Headers':
    'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
  ...(origin && {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Credentials': 'true',
  }),
  Vary: 'Origin',
});
