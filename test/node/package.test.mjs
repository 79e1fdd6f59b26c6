import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elements, parts } from '../../scripts/build/script-files.mjs';

const project = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
const script = (name) => readFileSync(new URL(`dist/cdn/${name}.js`, project), 'utf8');
const modules = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));

for (const entry of modules) {
  test(`${entry} imports where there is no DOM`, async () => {
    const exported = await import(`handbill${entry.slice(1)}`);
    assert.equal(typeof exported, 'object');
  });
}

test('the version is that of the package', async () => {
  const { version } = await import('handbill');
  assert.equal(version, manifest.version);
});

test('the error page explains each code and no other', async () => {
  const { ownerSentences } = await import('../../dist/ui/owner-sentences.js');
  const page = readFileSync(new URL('docs/errors.md', project), 'utf8');
  const explained = [...page.matchAll(/^## (\w+)$/gm)].map(([, code]) => code);
  assert.deepEqual(explained.sort(), Object.keys(ownerSentences).sort());
});

for (const name of [...Object.keys(elements), ...Object.keys(parts)]) {
  test(`${name}.js is one module without imports`, () => {
    assert.doesNotMatch(script(name), /(?:^|[;}\s])import\s*[{'"*]|from\s*['"]/);
  });
}

for (const name of Object.keys(elements)) {
  test(`${name}.js names its licences`, () => {
    assert.match(script(name), /^\/\*! handbill .*Lit .*BSD-3-Clause/);
  });
}
