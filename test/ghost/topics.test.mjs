import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './ask.mjs';
import { titlesOf } from './seeded.mjs';

/** What the owner is told of a query's topics, after the stories that it finds. */
async function toldOf(query) {
  const { articles, problems } = await ask(query);
  return [
    articles.map(({ title }) => title),
    problems.map(({ code, facts }) => `${code} ${facts.detail}`),
  ];
}

test('tells of a topic that Ghost does not know', async () => {
  assert.deepEqual(await toldOf({ tags: ['raylway'] }), [[], ['CONFIG_TOPIC_UNKNOWN raylway']]);
});

test('is silent on a topic that has pages but no stories', async () => {
  assert.deepEqual(await toldOf({ tags: ['pages-only'] }), [[], []]);
});

test('is silent on a topic that has no stories of late', async () => {
  assert.deepEqual(await toldOf({ tags: ['railway'], since: '2030-01-01T00:00:00.000Z' }), [
    [],
    [],
  ]);
});

test('tells which one of all topics is unknown', async () => {
  const told = await toldOf({ tags: ['railway', 'raylway'], match: 'all' });
  assert.deepEqual(told, [[], ['CONFIG_TOPIC_UNKNOWN raylway']]);
});

test('gives the stories of the known one of two topics', async () => {
  const told = await toldOf({ tags: ['one-story', 'raylway'] });
  assert.deepEqual(told, [titlesOf('one-story'), []]);
});

// Ghost hides both from visitors, so that nobody outside can know better.
for (const [kind, tag] of [
  ['nothing was ever published in', 'never-used'],
  ['has nothing but drafts', 'unfinished'],
]) {
  test(`takes a topic that ${kind} for an unknown one`, async () => {
    assert.deepEqual(await toldOf({ tags: [tag] }), [[], [`CONFIG_TOPIC_UNKNOWN ${tag}`]]);
  });
}
