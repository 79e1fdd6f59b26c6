import net from 'node:net';

/**
 * A port that refuses every connection for as long as it is held. It is the outgoing end of a connection that we keep
 * open: the system then gives it to nobody else, and nobody listens on it. A port that was merely listened on and
 * closed again may be taken by the next server to start.
 * @returns {Promise<{ port: number, release: () => void }>}
 */
export async function reserveClosedPort() {
  const accepted = new Set();
  const server = net.createServer((socket) => {
    accepted.add(socket);
    socket.on('error', () => {});
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const holder = net.connect(server.address().port, '127.0.0.1');
  await new Promise((resolve, reject) => holder.once('connect', resolve).once('error', reject));
  return {
    port: holder.localPort,
    release() {
      holder.destroy();
      for (const socket of accepted) socket.destroy();
      server.close();
    },
  };
}
