import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';

const scene = useScene();
const mostBytes = 40_000;

test('asks one question for the stories of a topic', async () => {
  const feed = await scene.show('tag="railway"');
  assert.equal(feed.requests.length, 1);
});

test('asks for the list of topics only where there are no stories', async () => {
  const feed = await scene.show('tag="pages-only"');
  assert.equal(feed.asked('posts').length, 1);
  assert.equal(feed.asked('tags').length, 1);
});

test('asks only simple questions that need no permission first', async () => {
  const feed = await scene.show('tag="pages-only"');
  const methods = new Set(feed.requests.map((request) => request.method()));
  assert.deepEqual([...methods], ['GET']);
});

test('asks once for ten feeds of one topic', async () => {
  const feed = await scene.show('tag="railway"', { feeds: 10 });
  assert.equal(feed.requests.length, 1);
});

test('asks for twenty stories in at most forty kilobytes', async () => {
  const feed = await scene.show('tag="railway" limit="20"');
  const bytes = await feed.bytes();
  assert.ok(bytes <= mostBytes, `${bytes} bytes`);
});

test('asks for twenty stories with pictures in at most forty kilobytes', async () => {
  const feed = await scene.show('tag="railway" limit="20" images="thumbnail"');
  const bytes = await feed.bytes();
  assert.ok(bytes <= mostBytes, `${bytes} bytes`);
});
