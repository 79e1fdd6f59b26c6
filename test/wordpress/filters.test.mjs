import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf, titlesWhere } from './seeded.mjs';

const scene = useScene();

const has =
  (...tags) =>
  (story) =>
    tags.every((tag) => story.tags.includes(tag));

async function titlesShown(attributes) {
  const feed = await scene.show(`${attributes} limit="50"`);
  return feed.titles();
}

test('shows stories of any of two topics', async () => {
  const either = (story) => has('harbour')(story) || has('tides')(story);
  assert.deepEqual(await titlesShown('tag="harbour, tides"'), titlesWhere(either));
});

test('shows stories of all of two topics', async () => {
  const both = titlesWhere(has('harbour', 'tides'));
  assert.deepEqual(await titlesShown('tag="harbour, tides" match="all"'), both);
});

test('leaves out stories of an excluded topic', async () => {
  const rest = titlesWhere((story) => has('harbour')(story) && !has('tides')(story));
  assert.deepEqual(await titlesShown('tag="harbour" exclude="tides"'), rest);
});

test('shows stories of a category', async () => {
  const letters = titlesWhere(({ category }) => category === 'letters');
  assert.deepEqual(await titlesShown('category="letters"'), letters);
});

test('shows stories that have both topic and category', async () => {
  const letters = titlesWhere((story) => has('harbour')(story) && story.category === 'letters');
  assert.deepEqual(await titlesShown('tag="harbour" category="letters"'), letters);
});

test('shows stories of one author', async () => {
  const hers = titlesWhere((story) => has('harbour')(story) && story.author === 'maren-holt');
  assert.deepEqual(await titlesShown('tag="harbour" author="maren-holt"'), hers);
});

test('shows stories that the search of the archive finds', async () => {
  const found = ['Six lamps for Wick Quay, and a question about the seventh'];
  assert.deepEqual(await titlesShown('tag="harbour" search="six lamps"'), found);
});

test('shows stories between two days', async () => {
  const august = titlesWhere(
    (story) => has('harbour')(story) && story.date > '2025-08-02' && story.date < '2025-08-31',
  );
  assert.deepEqual(
    await titlesShown('tag="harbour" since="2025-08-02" until="2025-08-30"'),
    august,
  );
});

test('shows a story published at the very moment of since', async () => {
  const titles = await titlesShown('tag="harbour" since="2025-09-28T17:20:00Z"');
  assert.deepEqual(titles, ['Winter berths are allotted by lot this year']);
});

test('leaves out a story published at the very moment of until', async () => {
  const titles = await titlesShown('tag="tides" until="2025-03-15T21:20:00Z"');
  assert.deepEqual(titles, ['Tide tables for the year are in the shops']);
});

test('reads a year as the slug of a topic', async () => {
  assert.deepEqual(await titlesShown('tag="2024"'), titlesOf('2024'));
});

test('finds a topic in another script', async () => {
  assert.deepEqual(await titlesShown('tag="日本"'), titlesOf('日本'));
});

test('finds a topic by its percent-encoded slug', async () => {
  assert.deepEqual(await titlesShown('tag="%E6%97%A5%E6%9C%AC"'), titlesOf('日本'));
});

test('finds a topic by its name with an accent', async () => {
  assert.deepEqual(await titlesShown('tag="küste"'), titlesOf('kuste'));
});

test('finds a topic by its id', async () => {
  const answer = await fetch(`${scene.archive.api}/wp/v2/tags?slug=one-story`);
  const [{ id }] = await answer.json();
  assert.deepEqual(await titlesShown(`tag="id:${id}"`), titlesOf('one-story'));
});
