import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port of the loopback address that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a driver listens. */
export async function driverReady(address, signal) {
  for (;;) {
    const answer = await fetch(`${address}/status`, { signal }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50, undefined, { signal });
  }
}

/**
 * Opens a session, https://www.w3.org/TR/webdriver2/#new-session.
 * @returns {Promise<(method: string, path: string, body?: object) => Promise<any>>} what sends the
 *   session a command
 */
export async function openSession(address, capabilities) {
  const { sessionId } = await command(address, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  return (method, path, body) => command(address, method, `/session/${sessionId}${path}`, body);
}

async function command(address, method, path, body) {
  const answer = await fetch(address + path, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
  return value;
}
