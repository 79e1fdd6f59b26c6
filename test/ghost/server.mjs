import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../support/servers/free-port.mjs';
import { startGroup } from '../support/servers/process-group.mjs';
import { untilReady } from '../support/servers/until-ready.mjs';

const host = '127.0.0.1';

/**
 * Serves a Ghost on loopback.
 *
 * @param {object} options
 * @param {string} options.folder what was downloaded
 * @param {string} options.database the file, which Ghost makes where there is none
 * @param {string} options.runFolder what else it writes; thrown away at the end
 * @param {number} [options.port] a free one by default
 * @param {object} [options.more] what this one has of its own in its configuration
 */
export async function serve({ folder, database, runFolder, port, more }) {
  const content = join(runFolder, 'content');
  const ghost = join(folder, 'ghost');
  await cp(join(ghost, 'content'), content, { recursive: true });
  const chosenPort = port ?? (await freePort(host));
  const url = `http://${host}:${chosenPort}`;
  const server = startGroup({
    command: [join(folder, 'node'), 'index.js'],
    cwd: ghost,
    environment: {
      ...process.env,
      ...settings({ url, port: chosenPort, database, content }),
      ...more,
    },
    runFolder,
  });
  await untilReady(server, {
    name: `Ghost at ${url}`,
    isReady: () => isHome(url),
    failure: /Ghost is shutting down/,
  });
  return { ...server, url };
}

/** Ghost's configuration, each level of it after two underscores: https://ghost.org/docs/config/ */
const settings = ({ url, port, database, content }) => ({
  // In production, Ghost reports itself to a directory of sites, and mails a code to a new device.
  NODE_ENV: 'development',
  url,
  server__host: host,
  server__port: String(port),
  database__client: 'better-sqlite3',
  database__connection__filename: database,
  database__useNullAsDefault: 'true',
  paths__contentPath: content,
  mail__transport: 'stub',
  privacy__useUpdateCheck: 'false',
  privacy__useGravatar: 'false',
  privacy__useRpcPing: 'false',
});

/** Whether the address answers as ourselves; a stranger on the same port would answer as another. */
async function isHome(url) {
  const answer = await fetch(`${url}/ghost/api/admin/site/`);
  return (await answer.json()).site.url === `${url}/`;
}
