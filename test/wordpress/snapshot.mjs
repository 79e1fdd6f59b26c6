import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedFolder } from '../../scripts/cache.mjs';
import { output } from '../../scripts/run.mjs';
import { recipeVersion } from '../support/servers/recipe.mjs';
import { download } from './download.mjs';
import { findPhp } from './php.mjs';

const here = (path) => new URL(path, import.meta.url);

/** An installed and seeded WordPress that nobody writes to; builds it when the cache has none. */
export async function findSnapshot() {
  const downloaded = await cachedFolder(
    `wordpress-${await recipeVersion(here('./download.mjs'))}`,
    download,
  );
  const versions = JSON.parse(await readFile(join(downloaded, 'versions.json'), 'utf8'));
  const php = await findPhp(downloaded);
  // A file of stories for one trial: see the README beside this file.
  const seedFile = process.env.HANDBILL_SEED_FILE;
  const seed = await recipeVersion(
    here('./seed/'),
    here('./site/'),
    ...(seedFile ? [seedFile] : []),
  );
  const installed = await cachedFolder(join(basename(downloaded), `snapshot-${seed}`), (folder) =>
    install({ source: join(downloaded, 'site'), folder, php, seedFile }),
  );
  return {
    php,
    versions,
    site: join(installed, 'site'),
    database: join(installed, 'database'),
  };
}

async function install({ source, folder, php, seedFile = '' }) {
  const site = join(folder, 'site');
  const database = join(folder, 'database');
  // Hard links: WordPress itself is never written to, so each snapshot costs only what it adds.
  await output('cp', ['-al', source, site]);
  await copyFile(here('./site/wp-config.php'), join(site, 'wp-config.php'));
  await mkdir(database);
  const settings = {
    // No address that will ever be served may stay in the snapshot.
    WP_URL: 'http://archive.test',
    HANDBILL_DATABASE: database,
    HANDBILL_SEED_FILE: seedFile,
  };
  for (const script of ['./site/install.php', './seed/seed.php']) {
    const printed = await php.run([fileURLToPath(here(script)), site], settings);
    if (printed) throw new Error(`${script} complained: ${printed}`);
  }
}
