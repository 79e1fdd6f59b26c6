import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cachedFolder } from '../../scripts/cache.mjs';
import { recipeVersion } from '../support/servers/recipe.mjs';
import { download } from './download.mjs';
import { seed } from './seed/seed.mjs';
import { serve } from './server.mjs';

const here = (path) => new URL(path, import.meta.url);

/** A downloaded Ghost, and a seeded database that nobody writes to; makes what the cache has not. */
export async function findSnapshot() {
  const folder = await cachedFolder(
    `ghost-${await recipeVersion(here('./download.mjs'))}`,
    download,
  );
  const version = await recipeVersion(here('./seed/'), here('./server.mjs'));
  const snapshot = await cachedFolder(join(basename(folder), `snapshot-${version}`), (place) =>
    fill(place, folder),
  );
  return {
    folder,
    versions: await read(folder, 'versions.json'),
    database: join(snapshot, 'ghost.db'),
    ...(await read(snapshot, 'access.json')),
  };
}

const read = async (folder, name) => JSON.parse(await readFile(join(folder, name), 'utf8'));

async function fill(place, folder) {
  const runFolder = await makeRunFolder();
  const server = await serve({ folder, database: join(place, 'ghost.db'), runFolder });
  try {
    const apiKey = await seed(server.url);
    await writeFile(join(place, 'access.json'), JSON.stringify({ apiKey }));
  } finally {
    await server.stop();
  }
}

export const makeRunFolder = () => mkdtemp(join(tmpdir(), 'handbill-ghost-'));
