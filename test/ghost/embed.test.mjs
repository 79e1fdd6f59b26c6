import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';

const scene = useScene();
const noticeBoard = 'tag="notice-board" limit="20"';

test('shows the newest five stories of a topic', async () => {
  const feed = await scene.show('tag="railway"');
  assert.deepEqual(await feed.titles(), titlesOf('railway').slice(0, 5));
});

test('adds pages until the button is gone', async () => {
  const feed = await scene.show('tag="railway" limit="10" more="button"');
  await feed.press('more');
  await feed.press('more');
  assert.deepEqual(await feed.titles(), titlesOf('railway'));
  assert.equal(await feed.text('more'), undefined);
});

test('shows stories of one day', async () => {
  const feed = await scene.show('tag="railway" since="2025-06-08" until="2025-06-08"');
  assert.deepEqual(await feed.titles(), ['Two wagons of strawberries leave before six']);
});

test('shows markup of a title as text', async () => {
  const feed = await scene.show(noticeBoard);
  const item = await feed.item('Salt & <em>Pepper</em>: the mill &amp; its stones');
  assert.equal(item.link, `${scene.archive.api}/markup-title/`);
});

test('shows nothing but the title of a story for members', async () => {
  const feed = await scene.show(noticeBoard);
  assert.equal((await feed.item('Minutes for members')).excerpt, '');
});

test('shows pictures where the owner wants them', async () => {
  const feed = await scene.show(`${noticeBoard} images="thumbnail"`);
  const { image } = await feed.item('A picture with a quotation in its words');
  assert.equal(image.source, `${scene.archive.api}/favicon.ico`);
});

test('says that a topic has no stories yet', async () => {
  const feed = await scene.show('tag="pages-only"');
  assert.equal(await feed.state(), 'empty');
  assert.deepEqual(feed.lines, []);
});

test('tells the owner of a topic that Ghost does not know', async () => {
  const feed = await scene.show('tag="raylway"');
  assert.equal(await feed.state(), 'empty');
  assert.match(feed.lines.join(), /CONFIG_TOPIC_UNKNOWN/);
});

test('keeps the fallback of the owner when the key is wrong', async () => {
  const feed = await scene.show('tag="railway"', { apiKey: '00000000000000000000000000' });
  assert.deepEqual(await feed.errors(), ['HTTP_DENIED']);
  assert.equal(await feed.showsFallback(), true);
});

test('refuses a search without asking', async () => {
  const feed = await scene.show('search="viaduct"');
  assert.deepEqual(await feed.errors(), ['CONFIG_UNSUPPORTED']);
  assert.deepEqual(feed.requests, []);
});
