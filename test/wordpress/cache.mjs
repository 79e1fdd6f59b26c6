import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const marker = 'complete.json';

/** Where everything that is fetched or built stays between runs, outside the repository. */
export function cacheFolder() {
  const { HANDBILL_CACHE, XDG_CACHE_HOME } = process.env;
  return HANDBILL_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'handbill');
}

/** A short name for a recipe: it changes as soon as one of its files does. */
export async function recipeVersion(...urls) {
  const hash = createHash('sha256');
  for (const url of urls) {
    for (const path of await filesBelow(fileURLToPath(url))) {
      hash.update(`${basename(path)}\n`).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Answers the facts that `build(folder)` returned when the folder was built, now or in an earlier run.
 * Building happens next door and the finished folder is moved into place, so that an interrupted
 * build is never mistaken for a whole one, and two runs at a time do not meet half-way.
 */
export async function buildOnce(folder, build) {
  const known = await factsOf(folder);
  if (known) return known;
  await mkdir(dirname(folder), { recursive: true });
  const site = await mkdtemp(`${folder}.building-`);
  try {
    const facts = await build(site);
    await writeFile(join(site, marker), JSON.stringify(facts));
    await moveIntoPlace(site, folder);
    return facts;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

async function moveIntoPlace(built, folder) {
  if (await factsOf(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(built, folder);
}

async function factsOf(folder) {
  try {
    return JSON.parse(await readFile(join(folder, marker), 'utf8'));
  } catch {
    return undefined;
  }
}

async function filesBelow(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
