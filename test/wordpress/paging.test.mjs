import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useScene } from './scene.mjs';
import { titlesOf } from './seeded.mjs';
import { startWordPress } from './wordpress.mjs';

const scene = useScene();

/** Presses the button until it is gone, and answers how many stories were on show each time. */
async function countsToTheEnd(feed) {
  const counts = [(await feed.items()).length];
  while ((await feed.text('more')) !== undefined && counts.length < 20) {
    await feed.press('more');
    counts.push((await feed.items()).length);
  }
  return counts;
}

test('adds a page at a time until the button is gone', async () => {
  const feed = await scene.show('tag="harbour" limit="5" more="button"');
  assert.deepEqual(await countsToTheEnd(feed), [5, 10, 15, 20, 23]);
});

test('keeps the order of the archive over all pages', async () => {
  const feed = await scene.show('tag="harbour" limit="10" more="button"');
  await countsToTheEnd(feed);
  assert.deepEqual(await feed.titles(), titlesOf('harbour'));
});

test('asks for the topic once and for each page once', async () => {
  const feed = await scene.show('tag="harbour" limit="10" more="button"');
  await countsToTheEnd(feed);
  assert.equal(feed.asked('tags').length, 1);
  assert.equal(feed.asked('posts').length, 3);
});

test('offers no further page after a full last one', async () => {
  const feed = await scene.show('tag="tides" limit="7" more="button"');
  assert.equal(await feed.text('more'), undefined);
});

test('has no button unless the owner wants one', async () => {
  const feed = await scene.show('tag="harbour" limit="5"');
  assert.equal(await feed.text('more'), undefined);
});

test('moves the focus to the first new story after the last page', async () => {
  const feed = await scene.show('tag="tides" limit="5" more="button"');
  await feed.press('more');
  const focused = await feed.evaluate((element) => element.shadowRoot.activeElement?.textContent);
  assert.equal(focused, titlesOf('tides')[5]);
});

test('filters further pages as it did the first', async () => {
  const feed = await scene.show('tag="harbour" exclude="tides" limit="20" more="button"');
  assert.deepEqual(await countsToTheEnd(feed), [20, 21]);
});

test('shows no story twice when one is published between two pages', async (context) => {
  const wordpress = await startWordPress();
  context.after(() => wordpress.stop());
  const feed = await scene.show('tag="harbour" limit="5" more="button"', wordpress);
  await wordpress.switchOn('breaking-news');
  await countsToTheEnd(feed);
  assert.deepEqual(await feed.titles(), titlesOf('harbour'));
});
