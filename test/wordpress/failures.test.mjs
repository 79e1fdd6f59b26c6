import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';

const scene = useScene();

test('refuses an author filter where users are hidden', async (context) => {
  await scene.switchOn(context, 'users-closed');
  const feed = await scene.show('tag="harbour" author="maren-holt"');
  assert.deepEqual(await feed.errors(), ['CONFIG_UNSUPPORTED']);
  assert.deepEqual(feed.asked('posts'), []);
});

test('shows stories without authors where users are hidden', async (context) => {
  await scene.switchOn(context, 'users-closed');
  const feed = await scene.show('tag="harbour"');
  const authors = (await feed.items()).map(({ author }) => author);
  assert.deepEqual(authors, ['', '', '', '', '']);
});

test('shows stories without pictures where pictures are closed', async (context) => {
  await scene.switchOn(context, 'media-closed');
  const feed = await scene.show('tag="harbour" images="thumbnail"');
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 5));
  assert.ok((await feed.items()).every(({ image }) => image === null));
});

test('tells the owner once that pictures are closed', async (context) => {
  await scene.switchOn(context, 'media-closed');
  const feed = await scene.show('tag="harbour" images="thumbnail"');
  await feed.evaluate((element) => element.refresh());
  const lines = feed.lines.filter((line) => line.includes('HTTP_DENIED'));
  assert.equal(lines.length, 1);
  assert.deepEqual(await feed.errors(), []);
});

test('names the refusal of a closed archive', async (context) => {
  await scene.switchOn(context, 'rest-blocked');
  const feed = await scene.show('tag="harbour"');
  assert.deepEqual(await feed.errors(), ['HTTP_DENIED']);
  assert.equal(feed.requests.length, 1);
});

test('keeps the fallback of the owner when the archive is closed', async (context) => {
  await scene.switchOn(context, 'rest-blocked');
  const feed = await scene.show('tag="harbour"');
  assert.equal(await feed.showsFallback(), true);
});

test('tells the owner once on the console', async (context) => {
  await scene.switchOn(context, 'rest-blocked');
  const feed = await scene.show('tag="harbour"');
  await feed.press('retry');
  const lines = feed.lines.filter((line) => line.includes('HTTP_DENIED'));
  assert.equal(lines.length, 1);
});

test('takes a site in maintenance for one that cannot be reached', async (context) => {
  await scene.switchOn(context, 'maintenance');
  const feed = await scene.show('tag="harbour"');
  assert.deepEqual(await feed.errors(), ['NET_UNREACHABLE_OR_CORS']);
});

test('shows the stories when a second try succeeds', async () => {
  await scene.archive.switchOn('rest-blocked');
  const feed = await scene.show('tag="harbour"');
  await scene.archive.switchOff('rest-blocked');
  await feed.press('retry');
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 5));
});

test('keeps the stories on show when a refresh fails', async (context) => {
  const feed = await scene.show('tag="harbour"');
  await scene.switchOn(context, 'rest-blocked');
  await feed.evaluate((element) => element.refresh());
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 5));
  assert.notEqual(await feed.text('as-of'), undefined);
});

test('keeps the stories on show when a further page fails', async (context) => {
  const feed = await scene.show('tag="harbour" more="button"');
  await scene.switchOn(context, 'rest-blocked');
  await feed.press('more');
  assert.deepEqual(await feed.titles(), titlesOf('harbour').slice(0, 5));
  assert.deepEqual(await feed.errors(), ['HTTP_DENIED']);
});
