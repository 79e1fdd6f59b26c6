import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { npm } from '../../scripts/npm.mjs';
import { root } from '../../scripts/project.mjs';

const project = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, project), 'utf8');

/** Paths of the files that would be published. */
let published = new Set();

before(async () => {
  const printed = await npm(['pack', '--dry-run', '--json'], { cwd: root });
  const [{ files }] = JSON.parse(printed);
  published = new Set(files.map(({ path }) => path));
});

test('the package holds only what its users need', () => {
  const known =
    /^(dist\/|docs\/(archive-api\/|errors\.md$)|(README|CHANGELOG)\.md$|LICENSE$|package\.json$|custom-elements\.json$)/;
  assert.deepEqual(
    [...published].filter((path) => !known.test(path)),
    [],
  );
});

test('the package holds no test and no secret', () => {
  assert.deepEqual(
    [...published].filter((path) => /test|spec|\.env|\.npmrc|node_modules/.test(path)),
    [],
  );
});

test('each address in the manifest is a published file', async () => {
  const { exports, imports, customElements, unpkg, jsdelivr } = JSON.parse(
    await read('package.json'),
  );
  const maps = [exports, ...Object.values(imports)];
  const targets = [...maps.flatMap(Object.values), customElements, unpkg, jsdelivr];
  // A target may be a pattern: `./docs/archive-api/*.schema.json`.
  const isPublished = (target) => {
    const file = target.replace('./', '');
    const [start, end] = file.split('*');
    return end === undefined
      ? published.has(file)
      : [...published].some((path) => path.startsWith(start) && path.endsWith(end));
  };
  const missing = targets.filter((target) => !isPublished(target));
  assert.deepEqual(missing, []);
});

test('each module comes along with its types', () => {
  const modules = [...published].filter((path) => /^dist\/(?!cdn\/).*\.js$/.test(path));
  const untyped = modules.filter((path) => !published.has(path.replace(/\.js$/, '.d.ts')));
  assert.deepEqual(untyped, []);
});

test('each source map finds its sources inside', async () => {
  for (const path of [...published].filter((path) => path.endsWith('.map'))) {
    const { sources, sourcesContent } = JSON.parse(await read(path));
    const outside = sources
      .filter((_, index) => !sourcesContent?.[index])
      .map((source) => new URL(source, new URL(path, 'https://package.example/')).pathname.slice(1))
      .filter((source) => !published.has(source));
    assert.deepEqual(outside, [], path);
  }
});

test('no published file names a machine or person', async () => {
  for (const path of [...published].filter((path) => /\.(m?js|ts|map|json)$/.test(path))) {
    assert.doesNotMatch(await read(path), /\/(home|Users|tmp|work)\/[\w.]+\//, path);
  }
});
