import { readFile } from 'node:fs/promises';
import { orStop } from './command-line.mjs';
import { npm } from './npm.mjs';
import { isProgram, local, root } from './project.mjs';

/** Installs what the lock file names, unless just that is there. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  console.log('Installing what the lock file names (npm ci)…');
  await npm(['ci'], { cwd: root });
}

/**
 * Compares contents, not ages: a checkout makes an unchanged lock file young. Only optional
 * packages may be missing; they are for other platforms.
 */
async function isInstalled() {
  const present = await packages('node_modules/.package-lock.json').catch(() => undefined);
  if (!present) return false;
  const { '': _project, ...wanted } = await packages('package-lock.json');
  const same = (path) => present[path]?.version === wanted[path]?.version;
  return (
    Object.keys(present).every(same) &&
    Object.keys(wanted).every((path) => same(path) || (wanted[path].optional && !present[path]))
  );
}

async function packages(lockFile) {
  return JSON.parse(await readFile(local(lockFile), 'utf8')).packages;
}

if (isProgram(import.meta.url)) await orStop(ensureInstalled());
