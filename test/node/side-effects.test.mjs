import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const project = new URL('../../', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('package.json', project), 'utf8'));
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
const definesTags = (path) => path.includes('define/') || path.includes('script-tag/');

// A page without anything on it, that writes down what is done to it. Lit brings a stand-in for the
// document along, so that the names below are ours to read alone.
const touched = [];
const defined = new Map();
globalThis.HTMLElement = class {};
globalThis.customElements = {
  get: (tag) => defined.get(tag),
  define: (tag, element) => defined.set(tag, element),
};
for (const name of ['document', 'window', 'navigator', 'location', 'localStorage', 'fetch']) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const { stack } = new Error();
      if (stack.includes('/dist/')) touched.push(name);
    },
  });
}

async function modules() {
  const files = await readdir(new URL('dist/', project), { recursive: true });
  return files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !path.startsWith('cdn/'));
}

test('no entry but those of define registers', async () => {
  for (const entry of entries.filter((path) => !definesTags(path))) {
    await import(`handbill${entry.slice(1)}`);
  }
  assert.deepEqual([...defined.keys()], []);
});

test('no module but those of define registers', async () => {
  for (const path of (await modules()).filter((path) => !definesTags(path))) {
    await import(new URL(`dist/${path}`, project).href);
  }
  assert.deepEqual([...defined.keys()], []);
});

test('a define entry registers its own tag', async () => {
  await import('handbill/define/tag-feed');
  const { TagFeedElement } = await import('handbill/tag-feed');
  assert.deepEqual([...defined], [['tag-feed', TagFeedElement]]);
});

test('the define entry of all registers each tag', async () => {
  await import('handbill/define/all');
  const tags = entries.map((entry) => /^\.\/define\/(?!all$)(.+)/.exec(entry)?.[1]);
  assert.deepEqual([...defined.keys()].sort(), tags.filter(Boolean).sort());
});

test('no module touches the page at import', async () => {
  for (const path of await modules()) await import(new URL(`dist/${path}`, project).href);
  assert.deepEqual(touched, []);
});
