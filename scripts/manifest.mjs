import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { isBuilt } from './build-age.mjs';
import { errorPage } from './manifest/error-page.mjs';
import { filled } from './manifest/generated-blocks.mjs';
import { preloadLine } from './manifest/preload-line.mjs';
import { reservedBox } from './manifest/reserved-box.mjs';
import { elementTables, errorEvents } from './manifest/tables.mjs';
import { local, root } from './project.mjs';

if (!isBuilt()) execFileSync(process.execPath, [local('scripts/build.mjs')], { stdio: 'inherit' });

const analyzer = local('node_modules/@custom-elements-manifest/analyzer/cem.js');
execFileSync(
  process.execPath,
  [analyzer, 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
  { cwd: root, stdio: 'inherit' },
);
const manifest = JSON.parse(await readFile(local('custom-elements.json'), 'utf8'));
await writeFile(local('custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const readme = await readFile(local('README.md'), 'utf8');
const blocks = {
  ...elementTables(manifest),
  reserved: await reservedBox(),
  preload: await preloadLine(),
};
await writeFile(local('README.md'), filled(readme, blocks));
await writeFile(local('docs/errors.md'), await errorPage(errorEvents(manifest)));
