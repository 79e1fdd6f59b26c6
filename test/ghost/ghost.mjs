import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './server.mjs';
import { findSnapshot, makeRunFolder } from './snapshot.mjs';

/**
 * Starts a real Ghost on loopback, on a throw-away copy of the seeded database.
 *
 * @param {object} [options]
 * @param {number} [options.port] a free one by default
 */
export async function startGhost({ port } = {}) {
  const { folder, versions, apiKey, database: seeded } = await findSnapshot();
  const runFolder = await makeRunFolder();
  const database = join(runFolder, 'ghost.db');
  await copyFile(seeded, database);
  const { url, readLog, stop } = await serve({ folder, database, runFolder, port });
  return { url, apiKey, versions, readLog, stop };
}
