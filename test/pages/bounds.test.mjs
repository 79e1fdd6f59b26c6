import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const nodesOf = (visit) =>
  visit.run(() => document.querySelector('tag-feed').shadowRoot.querySelectorAll('*').length);

pageTest('F50 of ten thousand items only limit is drawn', async (visit) => {
  await visit.open({ answers: 'f50-items' });
  assert.equal((await visit.feed()).items, 5);
  assert.ok((await nodesOf(visit)) < 100);
});

pageTest('F50 a title of a megabyte stays bounded', async (visit) => {
  await visit.open({ answers: 'f50-long-title' });
  const { titles, items } = await visit.feed();
  assert.equal(items, 2);
  assert.ok(titles[0].length <= 20_000);
});

pageTest('F50 doubled stories are drawn once', async (visit) => {
  await visit.open({ answers: 'f50-duplicate-ids' });
  assert.equal((await visit.feed()).items, 3);
});

for (const answers of ['f26-endless', 'f27-megabytes-unannounced', 'f28-gzip-bomb']) {
  pageTest(
    `${answers.slice(0, 3).toUpperCase()} ${answers} ends at the cap`,
    async (visit) => {
      await visit.open({ answers });
      const { code, hasFallback } = await visit.feed();
      assert.equal(code, 'BODY_TOO_LARGE');
      assert.equal(hasFallback, true);
      const { requests, bytes } = await until(async () => {
        const count = await visit.count(answers);
        return (count.closes || answers === 'f28-gzip-bomb') && count;
      });
      assert.equal(requests, 1);
      assert.ok(bytes < 20_000_000, `${bytes} bytes`);
    },
    { told: ['BODY_TOO_LARGE'] },
  );
}

async function loadThousand(visit) {
  await visit.open({ answers: 'ok-many', attributes: 'limit="100"' });
  await visit.feed();
  await visit.run(async () => {
    const feed = document.querySelector('tag-feed');
    for (let pages = 1; pages < 10; pages++) await feed.loadMore();
    await new Promise(requestAnimationFrame);
  });
  assert.equal((await visit.feed()).items, 1000);
  assert.equal((await visit.count('ok-many')).requests, 10);
}

pageTest('A thousand stories come by ten pages', loadThousand);
