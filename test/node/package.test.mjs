import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const project = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
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

test('the script file is one module without imports', () => {
  const code = readFileSync(new URL('dist/cdn/tag-feed.js', project), 'utf8');
  assert.doesNotMatch(code, /(?:^|[;}\s])import\s*[{'"*]|from\s*['"]/);
  assert.match(code, /^\/\*! handbill .*Lit .*BSD-3-Clause/);
});
