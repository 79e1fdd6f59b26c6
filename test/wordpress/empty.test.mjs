import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';

const scene = useScene();

test('says that a topic has no stories yet', async () => {
  const feed = await scene.show('tag="no-stories"');
  assert.equal(await feed.state(), 'empty');
  assert.notEqual(await feed.text('message'), '');
});

test('keeps the fallback of the owner where there are no stories', async () => {
  const feed = await scene.show('tag="no-stories"');
  assert.equal(await feed.showsFallback(), true);
});

test('is empty for a topic that the archive does not know', async () => {
  const feed = await scene.show('tag="lighthouses"');
  assert.equal(await feed.state(), 'empty');
});

test('never asks for the stories of an unknown topic', async () => {
  const feed = await scene.show('tag="lighthouses"');
  assert.deepEqual(feed.asked('posts'), []);
});

test('is empty when one of all topics is unknown', async () => {
  const feed = await scene.show('tag="harbour,lighthouses" match="all"');
  assert.equal(await feed.state(), 'empty');
});

test('shows the known one of two topics', async () => {
  const feed = await scene.show('tag="one-story,lighthouses"');
  assert.deepEqual(await feed.titles(), titlesOf('one-story'));
});

test('is empty for an author that the archive does not know', async () => {
  const feed = await scene.show('tag="harbour" author="nobody"');
  assert.equal(await feed.state(), 'empty');
});

test('is empty for an author without stories in the topic', async () => {
  const feed = await scene.show('tag="kuste" author="tomas-achterberg"');
  assert.equal(await feed.state(), 'empty');
});
