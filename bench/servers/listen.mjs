import { createServer } from 'node:http';

/**
 * A server on a free port of this machine.
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function listen(answer) {
  const server = createServer({ keepAliveTimeout: 60_000 }, answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
