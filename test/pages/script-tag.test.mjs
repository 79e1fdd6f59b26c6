import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const told = ['CONFIG_DEFINED_TWICE'];
const older = '<script type="module" async crossorigin src="/cdn-older/tag-feed.js"></script>';

async function followsFallback(visit) {
  await visit.feed(({ hasFallback }) => hasFallback);
  await visit.page.click('tag-feed > a');
  await until(() => visit.page.url().endsWith('#below'));
}

describe('F10 the feed loads with the script', () => {
  const ways = {
    'before the element': { place: 'before' },
    'after the element': { place: 'after' },
    'written by document.write': { place: 'write' },
    'inserted late by script': { delay: 200 },
    'on the page twice': { copies: 2 },
    'deferred and not async': { scriptAttributes: 'type="module" data-handbill' },
  };
  for (const [way, options] of Object.entries(ways)) {
    pageTest(`F10 ${way}`, async (visit) => {
      await visit.open(options);
      assert.equal((await visit.feed()).items, 5);
      assert.equal((await visit.count()).requests, 1);
    });
  }
});

pageTest('F10 a late script keeps what was set before', async (visit) => {
  await visit.open({ delay: 200 });
  await visit.run(() => Object.assign(document.querySelector('tag-feed'), { limit: 3 }));
  const { items } = await visit.feed();
  assert.equal(items, 3);
  assert.equal((await visit.count()).requests, 1);
});

pageTest('F10 the link works while the script is awaited', async (visit) => {
  await visit.begin({ script: '/script/never.js', place: 'after' });
  await followsFallback(visit);
});

describe('F11 without our script the link remains', () => {
  const wrong = ['missing', 'page', 'plain-text', 'reset', 'empty'];
  for (const name of wrong) {
    pageTest(
      `F11 F66 the script is ${name}`,
      async (visit) => {
        await visit.open({ script: `/script/${name}.js` });
        await followsFallback(visit);
      },
      { faults: /^resource: script/ },
    );
  }

  pageTest('F11 the script was stripped', async (visit) => {
    await visit.open({ scriptAttributes: 'type="text/plain"' });
    await followsFallback(visit);
  });
});

pageTest('F11 a script without an element does nothing', async (visit) => {
  await visit.open({ count: 0 });
  await until(() => visit.run(() => customElements.get('tag-feed') !== undefined));
  assert.deepEqual((await visit.count()).paths, []);
});

pageTest(
  'F64 two versions warn once and one works',
  async (visit) => {
    await visit.open({ head: older });
    assert.match(await visit.told(told[0]), /<tag-feed>, (0\.0\.1, then \d|\d.*, then 0\.0\.1\))/);
    assert.equal((await visit.feed()).items, 5);
    assert.equal((await visit.count()).requests, 1);
  },
  { told },
);

pageTest(
  'F64 a foreign element stays and keeps its children',
  async (visit) => {
    await visit.open({ room: 'foreign-element' });
    assert.match(await visit.told(told[0]), /<tag-feed>, foreign, then \d/);
    const foreign = await visit.run(() => document.querySelectorAll('[data-foreign]').length);
    assert.equal(foreign, 1);
    await followsFallback(visit);
  },
  { told },
);
