import { startHostileServer } from '../../test/hostile-server.mjs';

/**
 * For web-test-runner: the server that misbehaves on purpose, up for as long as the tests run.
 * Tests learn its address by importing `hostileAddress` from test/hostile-address.js.
 */
export function hostileAddress() {
  let server;
  return {
    name: 'hostile-address',
    async serverStart() {
      server = await startHostileServer();
    },
    async serverStop() {
      await server?.close();
    },
    serve({ path }) {
      if (path !== '/test/hostile-address.js') return undefined;
      return `export const hostileAddress = '${server.url}';`;
    },
  };
}
