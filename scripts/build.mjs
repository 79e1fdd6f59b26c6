import { execFileSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { integrityOf } from './build/integrity.mjs';
import { licences, notice } from './build/licences.mjs';
import { optionalParts } from './build/optional-parts.mjs';
import { partEntry, partTools } from './build/part-tools.mjs';
import { elements, parts } from './build/script-files.mjs';
import { local, root } from './project.mjs';

/** Made aside and put in place at the end: what reads dist/ never meets half a build. */
const staging = local(`dist.${process.pid}`);
const cdn = `${staging}/cdn`;

try {
  await compile();
  await makeScriptFiles();
  await putInPlace();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true, force: true });
}

async function compile() {
  const compiler = local('node_modules/typescript/bin/tsc');
  const options = ['-p', root, '--outDir', staging];
  execFileSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
}

async function makeScriptFiles() {
  for (const name of Object.keys(parts)) await bundle(name, partEntry(name), [partTools()]);
  const hashes = await integrityOf(cdn, Object.keys(parts));
  await writeFile(`${cdn}/parts.js`, `export const hashes=${JSON.stringify(hashes)}`);
  const list = await integrityOf(cdn, ['parts']);
  for (const [name, entry] of Object.entries(elements)) {
    await bundle(name, local(entry), [optionalParts(list.parts)]);
    const file = `${cdn}/${name}.js`;
    await writeFile(file, (await notice()) + (await readFile(file, 'utf8')));
  }
  const integrity = { ...(await integrityOf(cdn, Object.keys(elements))), ...list, ...hashes };
  await writeFile(`${cdn}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  await writeFile(`${cdn}/licences.txt`, await licences());
}

/** One file, whole and without imports, from one entry. */
async function bundle(name, entry, plugins = []) {
  const rolldownOptions = { input: { [name]: entry } };
  await build({ root, logLevel: 'warn', plugins, build: { outDir: cdn, rolldownOptions } });
}

async function putInPlace() {
  const old = `${staging}.old`;
  await rename(local('dist'), old).catch(() => {});
  await rename(staging, local('dist'));
  await rm(old, { recursive: true, force: true });
}
