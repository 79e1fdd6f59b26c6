import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';
import { output } from '../../scripts/run.mjs';
import { DownloadError } from '../support/servers/download-error.mjs';
import { openPackages, ownSources, sourcesOf } from './debian.mjs';
import { findPhp } from './php.mjs';

const suite = 'trixie';
const wordpressPackages = ['wordpress', 'wordpress-theme-twentytwentyfive'];
const phpPackages = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml'];
/** Its tarball carries the drop-in that lets WordPress keep its tables in SQLite. */
const dropInPackage = '@wp-playground/cli@3.1.56';

/** Fills a folder with `php/`, `site/` (WordPress, not yet installed) and the versions got. */
export async function download(folder) {
  const packages = join(folder, 'packages');
  await mkdir(packages);
  const sources = await ownSources();
  await downloadPhp(sources, packages);
  await downloadWordPress(sources, packages);
  await downloadDropIn(packages);
  await unpack(join(packages, 'php'), join(folder, 'php'));
  await unpack(join(packages, 'wordpress'), join(packages, 'tree'));
  await rename(join(packages, 'tree', 'usr', 'share', 'wordpress'), join(folder, 'site'));
  await tidy(join(folder, 'site'));
  const sqlite = await addDropIn(folder, packages);
  await rm(packages, { recursive: true });
  const got = { ...(await versions(folder)), sqlite };
  await writeFile(join(folder, 'versions.json'), JSON.stringify(got));
}

/** PHP has to match the machine's C library, so it comes from the machine's own release. */
async function downloadPhp(sources, packages) {
  const own = await openPackages(join(packages, 'own'), sources);
  const needed = await own.closure(phpPackages);
  const wanted = needed.filter((name) => /^(php\d|lib)/.test(name) && !/^lib(c6|perl)/.test(name));
  await own.download(wanted, join(packages, 'php'));
}

async function downloadWordPress(sources, packages) {
  const other = await openPackages(join(packages, suite), sourcesOf(suite, sources));
  await other.download(wordpressPackages, join(packages, 'wordpress'));
}

async function downloadDropIn(packages) {
  try {
    await npm(['pack', dropInPackage, '--pack-destination', packages]);
  } catch (error) {
    throw DownloadError.from(dropInPackage, error);
  }
}

async function unpack(from, into) {
  for (const name of await readdir(from)) await output('dpkg-deb', ['-x', join(from, name), into]);
}

/** Drops what Debian adds to the tree: its own configuration, and links into packages we leave out. */
async function tidy(site) {
  await rm(join(site, 'wp-config.php'));
  await output('find', [site, '-type', 'l', '-delete']);
}

async function addDropIn(folder, packages) {
  const [tarball] = (await readdir(packages)).filter((name) => name.endsWith('.tgz'));
  await output('tar', ['-xzf', tarball], { cwd: packages });
  const zip = join(packages, 'package', 'sqlite-database-integration.zip');
  const content = join(folder, 'site', 'wp-content');
  const php = await findPhp(folder);
  await php.run(['-r', '(new PharData($argv[1]))->extractTo($argv[2]);', zip, packages]);
  const plugin = join(content, 'plugins', 'sqlite-database-integration');
  await rename(join(packages, 'plugin-sqlite-database-integration'), plugin);
  await rename(join(plugin, 'db.copy'), join(content, 'db.php'));
  return (await readFile(join(plugin, 'load.php'), 'utf8')).match(/Version:\s*(\S+)/)[1];
}

async function versions(folder) {
  const source = await readFile(join(folder, 'site', 'wp-includes', 'version.php'), 'utf8');
  const php = await findPhp(folder);
  return {
    wordpress: source.match(/\$wp_version = '([^']+)'/)[1],
    php: await php.run([
      '-r',
      'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, ".", PHP_RELEASE_VERSION;',
    ]),
  };
}
