import { untouchedFile } from './untouched-file.mjs';

/** For Vite: what the demo must get untouched, and the way from the bare address to the demo. */
export function demoFiles() {
  return {
    name: 'demo-files',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => answer(request, response, next).catch(next));
    },
  };
}

async function answer(request, response, next) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, { location: '/demo/' }).end();
    return;
  }
  const found = await untouchedFile(pathname);
  if (!found) {
    next();
    return;
  }
  response.writeHead(200, {
    'content-type': found.type,
    'cache-control': 'no-store',
    // Pages on other origins may embed the files, as they may from a CDN.
    'access-control-allow-origin': '*',
  });
  response.end(found.body);
}
