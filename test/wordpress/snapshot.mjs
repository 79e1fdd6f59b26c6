import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOnce, cacheFolder, recipeVersion } from './cache.mjs';
import { run } from './command.mjs';
import { download } from './download.mjs';
import { findPhp } from './php.mjs';

const here = (path) => new URL(path, import.meta.url);

/** An installed and seeded WordPress that nobody writes to; builds it when the cache has none. */
export async function findSnapshot() {
  const recipe = await recipeVersion(here('./download.mjs'));
  const base = join(cacheFolder(), `wordpress-${recipe}`);
  const versions = await buildOnce(base, download);
  const php = await findPhp(base);
  const seedFile = process.env.HANDBILL_SEED_FILE;
  const folder = join(base, 'snapshots', await snapshotVersion(seedFile));
  await buildOnce(folder, (target) => install({ base, target, php, seedFile }));
  return { php, versions, site: join(folder, 'site'), database: join(folder, 'database') };
}

async function install({ base, target, php, seedFile }) {
  const site = join(target, 'site');
  const database = join(target, 'database');
  // Hard links: WordPress itself is never written to, so each snapshot costs only what it adds.
  await run('cp', ['-al', join(base, 'site'), site]);
  await copyFile(here('./site/wp-config.php'), join(site, 'wp-config.php'));
  await mkdir(database);
  const environment = {
    WP_URL: 'http://archive.test',
    HANDBILL_DATABASE: database,
    HANDBILL_SEED_FILE: seedFile ?? '',
  };
  for (const script of ['./site/install.php', './seed/seed.php']) {
    const printed = await php.run([fileURLToPath(here(script)), site], { environment });
    if (printed) throw new Error(`${script} complained: ${printed}`);
  }
  return {};
}

async function snapshotVersion(seedFile) {
  const version = await recipeVersion(here('./seed/'), here('./site/'));
  if (!seedFile) return version;
  const hash = createHash('sha256').update(await readFile(seedFile));
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}
