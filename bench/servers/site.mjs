import { brotliCompressSync } from 'node:zlib';
import { listen } from './listen.mjs';

const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/**
 * The partner's site: pages and the script, compressed beforehand as a content network has them.
 * @returns `files` maps paths to text and may grow; `takeCount` tells the requests since it was last asked
 */
export async function startSite() {
  const files = new Map();
  const packed = new Map();
  let count = 0;
  const server = await listen((request, response) => {
    count++;
    const text = files.get(request.url);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!packed.has(text)) packed.set(text, brotliCompressSync(text));
    const body = packed.get(text);
    response.writeHead(200, {
      'Content-Type': types[/\.\w+$/.exec(request.url)?.[0]] ?? 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=3600',
      // The script tag of the README asks with CORS, as for any other origin.
      'Access-Control-Allow-Origin': '*',
      Connection: 'keep-alive',
    });
    response.end(body);
  });
  return {
    ...server,
    files,
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}
