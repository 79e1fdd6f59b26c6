import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';

const scene = useScene();

/** Shows a feed of the topic "harbour" on the partner's page. */
const show = (feed = '') =>
  scene.show('adapter="xml-feed"', { api: `${scene.archive.url}/tag/harbour/feed/${feed}` });

test('keeps the fallback of the owner where pages may not read feeds', async () => {
  const feed = await show();
  assert.deepEqual(await feed.errors(), ['NET_UNREACHABLE_OR_CORS']);
  assert.equal(await feed.showsFallback(), true);
});

test('tells the owner which header a feed lacks', async () => {
  const feed = await show();
  const line = await feed.told('NET_UNREACHABLE_OR_CORS');
  assert.match(line, /server answers, but does not allow .*"Access-Control-Allow-Origin/);
});

for (const [kind, feed] of [
  ['RSS 2.0', ''],
  ['RDF', 'rdf/'],
  ['Atom', 'atom/'],
]) {
  test(`shows the stories of ${kind} where pages may read feeds`, async (context) => {
    await scene.switchOn(context, 'feeds-open');
    const page = await show(feed);
    assert.deepEqual(await page.titles(), titlesOf('harbour').slice(0, 5));
  });
}
