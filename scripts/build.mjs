import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Script-tag files by name, and the optional parts that they may load. */
const elements = { 'tag-feed': 'src/script-tag/tag-feed.ts' };
const parts = { 'net/diagnosis': 'src/net/diagnosis.ts' };

const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const notice = `/*! handbill ${version}, MIT; holds Lit, (c) Google LLC, BSD-3-Clause: see licences.txt */\n`;

await rm(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', root], {
  stdio: 'inherit',
});
for (const [name, entry] of Object.entries(parts)) await bundle(name, entry);
const hashes = await hashesOf(Object.keys(parts));
for (const [name, entry] of Object.entries(elements)) {
  await bundle(name, entry, [partHashes(hashes)]);
  await announceLicence(name);
}
await writeFile(`${root}dist/cdn/licences.txt`, await licences());
await writeFile(
  `${root}dist/cdn/integrity.json`,
  `${JSON.stringify({ ...(await hashesOf(Object.keys(elements))), ...hashes }, null, 2)}\n`,
);

async function bundle(name, entry, plugins = []) {
  await build({
    root,
    logLevel: 'warn',
    plugins,
    build: { rolldownOptions: { input: { [name]: `${root}${entry}` } } },
  });
}

/** Writes the parts' hashes into the main file: a part that was tampered with is then refused. */
function partHashes(values) {
  return {
    name: 'part-hashes',
    load: (id) =>
      id.endsWith('/script-tag/part-hashes.ts')
        ? `export const partHashes = ${JSON.stringify(values)};`
        : null,
  };
}

async function hashesOf(names) {
  const entries = names.map(async (name) => {
    const content = await readFile(`${root}dist/cdn/${name}.js`);
    return [name, `sha384-${createHash('sha384').update(content).digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function announceLicence(name) {
  const file = `${root}dist/cdn/${name}.js`;
  await writeFile(file, notice + (await readFile(file, 'utf8')));
}

/** Handbill's own licence and that of everything bundled with it. */
async function licences() {
  const files = ['LICENSE', 'node_modules/lit/LICENSE'];
  const texts = await Promise.all(files.map((file) => readFile(`${root}${file}`, 'utf8')));
  return texts.join('\n\n---\n\n');
}
