import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';
import { output } from '../../scripts/run.mjs';
import { DownloadError } from '../support/servers/download-error.mjs';
import { compileDatabaseDriver } from './database-driver.mjs';

const ghostPackage = 'ghost@6.65.0';
/** Brings Node's headers along, too. Ghost's database driver crashes on Node 24. */
const nodePackage = `node-${process.platform}-${process.arch}@22.23.3`;
/** The version that Ghost's own manifest names: its lock file is for pnpm alone. */
const pnpmPackage = 'pnpm@12.4.2';

/** The own patience of npm and pnpm is minutes where there is no network. */
const environment = {
  ...process.env,
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '5000',
};

/** Fills a folder with `ghost/`, the `node` to run it with, and the versions got. */
export async function download(folder) {
  console.log('Fetching Ghost from the npm registry (only once)…');
  const packages = join(folder, 'packages');
  await mkdir(packages);
  const tools = await downloadTools(packages);
  const ghost = join(folder, 'ghost');
  await downloadGhost(packages, ghost);
  await downloadDependencies(ghost, tools, packages);
  await compileDatabaseDriver(ghost, tools);
  const { version } = JSON.parse(await readFile(join(ghost, 'package.json'), 'utf8'));
  const node = await output(tools.node, ['--print', 'process.versions.node']);
  await rename(tools.node, join(folder, 'node'));
  await rm(packages, { recursive: true });
  await writeFile(
    join(folder, 'versions.json'),
    JSON.stringify({ ghost: version, node: node.trim() }),
  );
}

async function downloadTools(packages) {
  const parameters = ['install', '--no-save', nodePackage, pnpmPackage];
  const installing = npm(parameters, { cwd: packages, env: environment });
  await fetching(`${nodePackage} and ${pnpmPackage}`, installing);
  const nodeFolder = join(packages, 'node_modules', nodePackage.split('@')[0]);
  return {
    nodeFolder,
    node: join(nodeFolder, 'bin', 'node'),
    pnpm: join(packages, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'),
  };
}

async function downloadGhost(packages, ghost) {
  const packing = npm(['pack', ghostPackage, '--json'], { cwd: packages, env: environment });
  const [{ filename }] = JSON.parse(await fetching(ghostPackage, packing));
  await output('tar', ['-xzf', filename], { cwd: packages });
  await rename(join(packages, 'package'), ghost);
}

/** Install scripts would fetch programs from elsewhere, or compile what Ghost starts without. */
async function downloadDependencies(ghost, { node, pnpm }, packages) {
  const parameters = [
    ...['install', '--frozen-lockfile', '--prod', '--ignore-scripts'],
    ...['--config.node-linker=hoisted', '--store-dir', join(packages, 'store')],
    '--reporter=silent',
  ];
  const env = { ...environment, XDG_CACHE_HOME: join(packages, 'cache') };
  const installing = output(node, [pnpm, ...parameters], { cwd: ghost, env });
  await fetching(`the dependencies of ${ghostPackage}`, installing);
}

function fetching(what, work) {
  return work.catch((error) => {
    throw DownloadError.from(what, error);
  });
}
