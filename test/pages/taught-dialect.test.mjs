import assert from 'node:assert/strict';
import { pageTest } from './support/page-test.mjs';

/** A dialect of the page's own, in a module that imports the file for script tags. */
const lesson = `
  import { registerAdapter } from '/tag-feed.js';
  const story = { url: 'https://archive.example/', summary: '', authors: [], tags: [] };
  registerAdapter('mine', ({ api }) => ({
    name: 'mine',
    api,
    articles: async () => ({ articles: [{ ...story, id: '1', title: 'In words of our own' }], problems: [] }),
  }));`;

const mine = { attributes: 'adapter="mine"' };

pageTest('A page teaches a dialect with the file itself', async (visit) => {
  await visit.open({
    ...mine,
    script: '/script/empty.js',
    head: `<script type="module">${lesson}</script>`,
  });
  assert.deepEqual((await visit.feed()).titles, ['In words of our own']);
});

pageTest(
  'A feed that did not know its dialect learns it later',
  async (visit) => {
    await visit.open(mine);
    assert.equal((await visit.feed()).code, 'CONFIG_ADAPTER');
    await visit.page.addScriptTag({ type: 'module', content: lesson });
    const { titles } = await visit.feed(({ status }) => status === 'ready');
    assert.deepEqual(titles, ['In words of our own']);
    assert.equal((await visit.count()).requests, 0);
  },
  { told: ['CONFIG_ADAPTER'] },
);
