import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
const BUILT = new URL('../../dist/cdn/', import.meta.url);
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

const telltale = '\nglobalThis.__handbillTampered = true;\n';

/** Main files lie at the top, all others beneath. */
const isList = (name) => name.endsWith('/parts.js');
const isPart = (name) => name.includes('/') && !isList(name);

/**
 * What becomes of a built script on its way. Tampered, the parts, or the lists of their hashes, say so when they run: a
 * page that checks them never sets `__handbillTampered`. Older, the main one takes itself for another version.
 */
export const changes = {
  tampered: (text, name) => (isPart(name) ? text + telltale : text),
  'list-tampered': (text, name) => (isList(name) ? text + telltale : text),
  older: (text, name) => (name === 'tag-feed.js' ? text.replaceAll(version, '0.0.1') : text),
};

/** A built file, read anew each time so that a rebuild needs no restart. */
export async function serveBuilt(response, names, change = (text) => text) {
  const file = new URL(names.map(encodeURIComponent).join('/'), BUILT);
  const type = TYPES[extname(file.pathname)];
  // Dots in the names have been resolved by now: whatever led out of the built folder no longer begins with it.
  const bytes =
    type && file.href.startsWith(BUILT.href)
      ? await readFile(file).catch(() => undefined)
      : undefined;
  if (bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...OPEN });
    return response.end(
      `Nothing is built at dist/cdn/${names.join('/')}; was \`npm run build\` run?`,
    );
  }
  response.writeHead(200, { 'Content-Type': type, ...OPEN });
  response.end(type === TYPES['.js'] ? change(`${bytes}`, names.join('/')) : bytes);
}

/** F66: what a script address may answer in place of the script. */
const wrong = {
  'missing.js': [404, 'text/html; charset=utf-8', '<!doctype html><h1>Not found</h1>'],
  'page.js': [200, 'text/html; charset=utf-8', '<!doctype html><h1>Home</h1>'],
  'plain-text.js': [200, 'text/plain', 'globalThis.__plainTextRan = true;'],
  'broken.js': [200, 'text/javascript', 'const half = {'],
  'throws.js': [200, 'text/javascript', 'throw new Error("thrown while loading");'],
  'empty.js': [200, 'text/javascript', ''],
};

export async function serveScript({ response, request, rest: [name] }) {
  if (name === 'never.js') return;
  if (name === 'reset.js') return request.socket.resetAndDestroy();
  if (name === 'no-cors.js') {
    const hidden = await readFile(new URL('tag-feed.js', BUILT)).catch(() => '');
    response.writeHead(200, { 'Content-Type': TYPES['.js'] });
    return response.end(hidden);
  }
  const [status, type, body] = Object.hasOwn(wrong, name) ? wrong[name] : wrong['missing.js'];
  response.writeHead(status, { 'Content-Type': type, ...OPEN });
  response.end(body);
}
