import { once } from 'node:events';
import { createServer } from 'node:http';

/** Every origin may read what an archive answers. */
const open = { 'Access-Control-Allow-Origin': '*' };

/**
 * A server on loopback that answers each GET.
 *
 * @param {(request: { url: URL, headers: object }) => Answer | Promise<Answer>} answer
 *
 * @typedef {{ status: number, headers: Record<string, string>, body?: string | Buffer }} Answer
 */
export async function listening(answer) {
  const server = createServer(async ({ url: address, headers }, response) => {
    try {
      const answered = await answer({ url: new URL(address, url), headers });
      response.writeHead(answered.status, { ...open, ...answered.headers }).end(answered.body);
    } catch (error) {
      // A test server that breaks the contract fails its test, and says why.
      console.error(error);
      response.destroy();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
