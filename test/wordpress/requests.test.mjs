import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';

const scene = useScene();
const mostBytes = 60_000;

async function idOf(slug) {
  const answer = await fetch(`${scene.archive.api}/wp/v2/tags?slug=${slug}`);
  return (await answer.json())[0].id;
}

test('asks for the id of a topic and for its stories', async () => {
  const feed = await scene.show('tag="harbour"');
  assert.equal(feed.asked('tags').length, 1);
  assert.equal(feed.asked('posts').length, 1);
  assert.equal(feed.requests.length, 2);
});

test('asks one question for a topic given by its id', async () => {
  const feed = await scene.show(`tag="id:${await idOf('harbour')}"`);
  assert.equal(feed.requests.length, 1);
});

test('asks only simple questions that need no permission first', async () => {
  const feed = await scene.show('tag="harbour"');
  const methods = new Set(feed.requests.map((request) => request.method()));
  assert.deepEqual([...methods], ['GET']);
});

test('asks once for ten feeds of one topic', async () => {
  const feed = await scene.show('tag="harbour"', { feeds: 10 });
  assert.equal(feed.requests.length, 2);
});

test('asks for twenty stories in at most sixty kilobytes', async () => {
  const feed = await scene.show('tag="harbour" limit="20"');
  const bytes = await feed.bytes();
  assert.ok(bytes <= mostBytes, `${bytes} bytes`);
});

test('asks for twenty stories with pictures in at most sixty kilobytes', async () => {
  const feed = await scene.show('tag="harbour" limit="20" images="thumbnail"');
  const bytes = await feed.bytes();
  assert.ok(bytes <= mostBytes, `${bytes} bytes`);
});
