import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlesOfAll } from './ask.mjs';
import { titlesOf, titlesWhere } from './seeded.mjs';

const has =
  (...tags) =>
  (story) =>
    tags.every((tag) => story.tags.includes(tag));

test('finds stories of any of two topics', async () => {
  const either = (story) => has('railway')(story) || has('weather')(story);
  assert.deepEqual(await titlesOfAll({ tags: ['railway', 'weather'] }), titlesWhere(either));
});

test('finds stories of all of two topics', async () => {
  const both = titlesWhere(has('railway', 'weather'));
  assert.deepEqual(await titlesOfAll({ tags: ['railway', 'weather'], match: 'all' }), both);
});

test('finds nothing where no story has all topics', async () => {
  assert.deepEqual(await titlesOfAll({ tags: ['market', 'weather'], match: 'all' }), []);
});

test('leaves out stories of an excluded topic', async () => {
  const rest = titlesWhere((story) => has('railway')(story) && !has('weather')(story));
  assert.deepEqual(await titlesOfAll({ tags: ['railway'], exclude: ['weather'] }), rest);
});

test('leaves out stories of each of two excluded topics', async () => {
  const rest = titlesWhere(
    (story) => has('railway')(story) && !has('weather')(story) && !has('market')(story),
  );
  assert.deepEqual(await titlesOfAll({ tags: ['railway'], exclude: ['market', 'weather'] }), rest);
});

test('leaves an excluded topic out of the whole archive', async () => {
  const rest = titlesWhere((story) => !has('railway')(story));
  assert.deepEqual(await titlesOfAll({ exclude: ['railway'] }), rest);
});

test('finds stories of one author', async () => {
  const hers = titlesWhere((story) => has('railway')(story) && story.author === 'petra-vance');
  assert.deepEqual(await titlesOfAll({ tags: ['railway'], authors: ['petra-vance'] }), hers);
});

test('finds stories of any of two authors', async () => {
  const authors = ['owen-ohara', 'petra-vance'];
  assert.deepEqual(await titlesOfAll({ tags: ['railway'], authors }), titlesOf('railway'));
});

test('finds nothing of an author who is unknown', async () => {
  assert.deepEqual(await titlesOfAll({ tags: ['railway'], authors: ['nobody'] }), []);
});

test('finds stories of a topic in another script by its slug', async () => {
  assert.deepEqual(await titlesOfAll({ tags: ['ri-ben'] }), titlesOf('ri-ben'));
});

test('takes no value for more than a value', async () => {
  const tags = ["market'],visibility:[members"];
  assert.deepEqual(await titlesOfAll({ tags }), []);
});
