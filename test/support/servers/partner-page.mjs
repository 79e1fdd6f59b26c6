import { once } from 'node:events';
import { createServer } from 'node:http';
import { untouchedFile } from '../../../scripts/serving/untouched-file.mjs';

/** Another host than the archive's, so that the page is on another site and not only on another port. */
const host = '127.0.0.2';

/** A partner's website: it serves the pages it is given, and the built files for their script tags. */
export async function startPartnerPage() {
  const pages = new Map();
  const server = createServer(async ({ url: path }, response) => {
    const found = pages.get(path) ?? (await untouchedFile(path));
    const { body, type } = found ?? { body: 'Not found', type: 'text/plain' };
    response.writeHead(found ? 200 : 404, { 'content-type': type }).end(body);
  });
  await once(server.listen(0, host), 'listening');
  const url = `http://${host}:${server.address().port}`;
  return {
    url,
    /** Puts a page online and answers its address. */
    publish(body) {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, { body, type: 'text/html; charset=utf-8' });
      return url + path;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
