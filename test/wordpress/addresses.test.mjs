import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';
import { startWordPress } from './wordpress.mjs';

const scene = useScene();

/** Starts a further archive for one test. */
async function archive(context, options) {
  const wordpress = await startWordPress(options);
  context.after(() => wordpress.stop());
  return wordpress;
}

async function assertShowsTwoPages(api) {
  const feed = await scene.show('tag="harbour" more="button"', { api });
  await feed.press('more');
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 10));
  return feed;
}

test('reads an archive with plain permalinks', async (context) => {
  const { url } = await archive(context, { permalinks: 'plain' });
  const feed = await assertShowsTwoPages(`${url}/?rest_route=`);
  const [{ link }] = await feed.items();
  assert.match(link, /\/\?p=\d+$/);
});

test('reads a plain archive by the root that it advertises', async (context) => {
  const { api } = await archive(context, { permalinks: 'plain' });
  assert.match(api, /\/index\.php\?rest_route=\/$/);
  await assertShowsTwoPages(api);
});

test('reads an archive whose addresses go through index.php', async (context) => {
  const { url, api } = await archive(context, { permalinks: 'index' });
  const feed = await assertShowsTwoPages(api);
  const [{ link }] = await feed.items();
  assert.equal(link, `${url}/index.php/2025/09/winter-berths/`);
});

test('reads an archive in a sub-folder', async (context) => {
  const { url, api } = await archive(context, { folder: '/news' });
  const feed = await assertShowsTwoPages(api);
  const [{ link }] = await feed.items();
  assert.equal(link, `${url}/2025/09/winter-berths/`);
});

test('reads a plain archive in a sub-folder', async (context) => {
  const { url } = await archive(context, { permalinks: 'plain', folder: '/news' });
  await assertShowsTwoPages(`${url}/?rest_route=/`);
});

test('reads a pretty archive by its plain root', async () => {
  await assertShowsTwoPages(`${scene.archive.url}/?rest_route=/`);
});

test('reads an archive by its root with a slash', async () => {
  await assertShowsTwoPages(`${scene.archive.api}/`);
});

test('cannot reach the pretty root of a plain archive', async (context) => {
  const { url } = await archive(context, { permalinks: 'plain' });
  const feed = await scene.show('tag="harbour"', { api: `${url}/wp-json` });
  assert.deepEqual(await feed.errors(), ['NET_UNREACHABLE_OR_CORS']);
});

test('cannot reach an archive that is not there', async (context) => {
  const { api, stop } = await archive(context);
  await stop();
  const feed = await scene.show('tag="harbour"', { api });
  assert.deepEqual(await feed.errors(), ['NET_UNREACHABLE_OR_CORS']);
});
