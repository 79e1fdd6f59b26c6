import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './ask.mjs';
import { titlesOf } from './seeded.mjs';

const mostPages = 20;

/** All pages of a query, following what each names as the next. */
async function pagesOf(query) {
  const pages = [await ask(query)];
  while (pages.at(-1).next !== undefined && pages.length < mostPages) {
    pages.push(await ask({ ...query, cursor: pages.at(-1).next }));
  }
  return pages;
}

const counts = (pages) => pages.map(({ articles }) => articles.length);

test('goes on to the end without repeating a story', async () => {
  const pages = await pagesOf({ tags: ['railway'], limit: 10 });
  const titles = pages.flatMap(({ articles }) => articles.map(({ title }) => title));
  assert.deepEqual(counts(pages), [10, 10, 3]);
  assert.deepEqual(titles, titlesOf('railway'));
});

test('counts all stories on each page', async () => {
  const pages = await pagesOf({ tags: ['railway'], limit: 10 });
  assert.deepEqual(
    pages.map(({ total }) => total),
    [23, 23, 23],
  );
});

test('names no further page after a full last one', async () => {
  const [page] = await pagesOf({ tags: ['weather'], limit: titlesOf('weather').length });
  assert.equal(page.next, undefined);
});

test('ends past the end', async () => {
  const { articles, next } = await ask({ tags: ['railway'], limit: 10, cursor: '4' });
  assert.deepEqual([articles, next], [[], undefined]);
});

test('filters further pages as it did the first', async () => {
  const pages = await pagesOf({ tags: ['railway'], exclude: ['weather'], limit: 10 });
  assert.deepEqual(counts(pages), [10, 9]);
});
