import assert from 'node:assert/strict';
import { pageTest } from './support/page-test.mjs';

pageTest('F09 twenty copies share one request', async (visit) => {
  await visit.open({ attributes: 'limit="15"', count: 20 });
  const feeds = await visit.settled();
  assert.deepEqual(
    feeds.map(({ items }) => items),
    Array(20).fill(15),
  );
  assert.equal((await visit.count()).requests, 1);
});

pageTest('F09 ten feeds of a topic ask twice', async (visit) => {
  await visit.open({ tag: 'water', count: 10 });
  const feeds = await visit.settled();
  assert.deepEqual(
    feeds.map(({ items }) => items),
    Array(10).fill(5),
  );
  const { paths } = await visit.count();
  assert.deepEqual(
    paths.map((path) => /wp\/v2\/(\w+)/.exec(path)[1]),
    ['tags', 'posts'],
  );
});

pageTest('A feed added later takes the remembered answer', async (visit) => {
  await visit.open();
  await visit.feed();
  await visit.run(() => document.body.append(document.querySelector('tag-feed').cloneNode(true)));
  const [, second] = await visit.settled();
  assert.equal(second.items, 5);
  assert.equal((await visit.count()).requests, 1);
});
