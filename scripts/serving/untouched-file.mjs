import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { local } from '../project.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  // Says its encoding itself.
  '.xml': 'application/xml',
};

/**
 * The files that a development server must not change on its way: what was built, since its
 * integrity hash would no longer fit, feeds in encodings of their own, and msw's worker, served as
 * installed so that no copy of it can grow old.
 * @param {string} path of a request, such as `/dist/cdn/tag-feed.js`
 * @returns {Promise<{ body: Buffer, type: string } | undefined>} undefined for any other file
 */
export async function untouchedFile(path) {
  const type = types[extname(path)];
  const source = sourceOf(path);
  const body = type && source && (await readFile(local(source)).catch(() => undefined));
  return body ? { body, type } : undefined;
}

function sourceOf(path) {
  if (path === '/mockServiceWorker.js') return 'node_modules/msw/lib/mockServiceWorker.js';
  const kept = /^\/(dist|test\/fixtures\/xml-feeds)\/[\w./-]+$/;
  const inside = kept.test(path) && !path.includes('..');
  return inside ? path.slice(1) : undefined;
}
