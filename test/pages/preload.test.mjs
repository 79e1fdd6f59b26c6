import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';
import { archive } from './support/stage.mjs';

pageTest('The preload line is the request that is made', async (visit) => {
  await visit.open();
  await visit.feed();
  const { paths } = await visit.count();
  const [address] = paths.map((path) => `${archive.url}${path}`.replace('/ok/', '/ok-any-origin/'));
  const line = `<link rel="preload" as="fetch" crossorigin href="${address.replaceAll('&', '&amp;')}">`;
  await visit.open({ answers: 'ok-any-origin', head: line });
  assert.equal((await visit.feed()).items, 5);
  assert.equal((await visit.count('ok-any-origin')).requests, 1);
});

pageTest('A preload line of another feed is asked beside', async (visit) => {
  const address = `${visit.api()}/wp/v2/posts?per_page=1`;
  await visit.open({ head: `<link rel="preload" as="fetch" crossorigin href="${address}">` });
  await visit.feed();
  await until(async () => (await visit.count()).requests === 2);
});
