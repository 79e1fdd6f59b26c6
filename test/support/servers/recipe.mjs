import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A short name for what files and folders say: another one as soon as anything in them changes.
 * @param {...(URL | string)} places
 */
export async function recipeVersion(...places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const path = place instanceof URL ? fileURLToPath(place) : place;
    for (const file of await filesOf(path)) {
      hash.update(`${relative(path, file)}\n`).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

async function filesOf(path) {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const paths = entries.map((entry) => join(path, entry.name)).sort();
  return (await Promise.all(paths.map(filesOf))).flat();
}
