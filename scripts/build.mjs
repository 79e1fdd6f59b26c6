import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'vite';
import { elementFile } from './build/element-file.mjs';
import { integrityOf } from './build/integrity.mjs';
import { noInternalNames } from './build/internal-names.mjs';
import { licences, notice } from './build/licences.mjs';
import { partEntry, partTools } from './build/part-tools.mjs';
import { elements, listOf, parts, partsFor, toolLists } from './build/script-files.mjs';
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
  for (const name of Object.keys(parts)) {
    await bundle(name, partEntry, [partTools(name), noInternalNames()]);
  }
  const lists = Object.keys(toolLists).map(listOf);
  for (const wing of Object.keys(toolLists)) await writeList(wing);
  const hashes = await integrityOf(cdn, lists, 'sha256');
  for (const name of Object.keys(elements)) await makeElementFile(name, hashes);
  const names = [...Object.keys(elements), ...lists, ...Object.keys(parts)];
  const integrity = await integrityOf(cdn, names, 'sha384');
  await writeFile(`${cdn}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  await writeFile(`${cdn}/licences.txt`, await licences());
}

/** The hashes of all parts that a wing may load. */
async function writeList(wing) {
  const hashes = await integrityOf(cdn, partsFor(wing), 'sha256');
  const file = `${cdn}/${listOf(wing)}.js`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `export const hashes=${JSON.stringify(hashes)}`);
}

async function makeElementFile(name, hashes) {
  const { entry, plugins } = elementFile(name, hashes);
  await bundle(name, entry, plugins);
  const file = `${cdn}/${name}.js`;
  await writeFile(file, (await notice()) + (await readFile(file, 'utf8')));
}

/** One file, whole and without imports, from one entry. */
async function bundle(name, entry, plugins) {
  const rolldownOptions = { input: { [name]: entry } };
  await build({ root, logLevel: 'warn', plugins, build: { outDir: cdn, rolldownOptions } });
}

async function putInPlace() {
  const old = `${staging}.old`;
  await rename(local('dist'), old).catch(() => {});
  await rename(staging, local('dist'));
  await rm(old, { recursive: true, force: true });
}
