import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { integrityOf } from './build/integrity.mjs';
import { licences, notice } from './build/licences.mjs';
import { partHashes } from './build/part-hashes.mjs';
import { elements, parts } from './build/script-files.mjs';
import { local, root } from './project.mjs';

/** One file, whole and without imports, from one entry. */
async function bundle(name, entry, plugins = []) {
  await build({
    root: root,
    logLevel: 'warn',
    plugins,
    build: { rolldownOptions: { input: { [name]: local(entry) } } },
  });
}

await rm(local('dist'), { recursive: true, force: true });
const compiler = local('node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' });

for (const [name, entry] of Object.entries(parts)) await bundle(name, entry);
const hashes = await integrityOf(Object.keys(parts));
for (const [name, entry] of Object.entries(elements)) {
  await bundle(name, entry, [partHashes(hashes)]);
  const file = local(`dist/cdn/${name}.js`);
  await writeFile(file, (await notice()) + (await readFile(file, 'utf8')));
}

const integrity = { ...(await integrityOf(Object.keys(elements))), ...hashes };
await writeFile(local('dist/cdn/integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
await writeFile(local('dist/cdn/licences.txt'), await licences());
