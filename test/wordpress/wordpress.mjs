import { copyFile, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../support/servers/free-port.mjs';
import { untilReady } from '../support/servers/until-ready.mjs';
import { isHome, serve } from './server.mjs';
import { findSnapshot } from './snapshot.mjs';

const host = '127.0.0.1';

/** How each kind of permalinks spells the root of the REST API, as the site itself advertises it. */
const apiRoots = {
  pretty: '/wp-json',
  index: '/index.php/wp-json',
  plain: '/index.php?rest_route=/',
};

/**
 * Starts a real WordPress on loopback, on a throw-away copy of the seeded database.
 *
 * @param {object} [options]
 * @param {number} [options.port] a free one by default
 * @param {'pretty' | 'index' | 'plain'} [options.permalinks] how its addresses are written
 * @param {string} [options.folder] the sub-folder it lives in, such as `/news`
 */
export async function startWordPress({ port, permalinks = 'pretty', folder = '' } = {}) {
  const snapshot = await findSnapshot();
  const runFolder = await mkdtemp(join(tmpdir(), 'handbill-wordpress-'));
  const switches = join(runFolder, 'switches');
  const database = join(runFolder, 'database');
  await mkdir(switches);
  await cp(snapshot.database, database, { recursive: true });
  if (permalinks !== 'pretty') await copySwitch(`permalinks-${permalinks}`, switches);
  const address = `${host}:${port ?? (await freePort(host))}`;
  const url = `http://${address}${folder}`;
  const server = await serve({
    php: snapshot.php,
    documentRoot: await documentRoot(snapshot.site, folder, runFolder),
    runFolder,
    address,
    environment: {
      WP_URL: url,
      HANDBILL_DATABASE: database,
      HANDBILL_SWITCHES: switches,
      HANDBILL_REWRITES: permalinks === 'pretty' ? 'yes' : '',
    },
  });
  await untilReady(server, {
    name: `WordPress at ${url}`,
    isReady: () => isHome(url),
    failure: /Failed to listen/,
  });
  return {
    url,
    api: url + apiRoots[permalinks],
    collections: '/wp/v2/',
    version: snapshot.versions.wordpress,
    versions: snapshot.versions,
    /** Turns on one of `switches/*.php`, from the next request on. */
    switchOn: (name) => copySwitch(name, switches),
    switchOff: (name) => rm(join(switches, `${name}.php`)),
    readLog: server.readLog,
    stop: server.stop,
  };
}

/** A switch is a must-use plugin: WordPress runs whatever lies in that folder at each request. */
function copySwitch(name, switches) {
  const file = `${name}.php`;
  return copyFile(new URL(`./switches/${file}`, import.meta.url), join(switches, file));
}

async function documentRoot(site, folder, runFolder) {
  if (!folder) return site;
  const root = join(runFolder, 'www');
  await mkdir(dirname(join(root, folder)), { recursive: true });
  await symlink(site, join(root, folder));
  return root;
}
