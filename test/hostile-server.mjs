/**
 * A server that misbehaves on purpose: a route per number of the fault catalogue, host pages that are unkind to
 * scripts, and counts of what the client did. Tests and the bench start their own copy; nothing is shared.
 */
import http from 'node:http';
import { reserveClosedPort } from './hostile-server/closed-port.mjs';
import { createRouter } from './hostile-server/router.mjs';

/**
 * Listens on 127.0.0.1. Two copies are two origins: serve the page from one and the archive from the other.
 * @param {{ port?: number }} [options] port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startHostileServer({ port = 0 } = {}) {
  // Several routes never answer; node's own time-outs would answer 408 in their place.
  const server = http.createServer({ requestTimeout: 0, headersTimeout: 0 });
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A client that goes away while we write is the point of many routes, not a fault of ours.
    socket.on('error', () => {});
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const closedPort = await reserveClosedPort();
  const url = `http://127.0.0.1:${server.address().port}`;
  server.on('request', createRouter({ url, closedPort: closedPort.port }));

  return {
    url,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      closedPort.release();
      await closed;
    },
  };
}
