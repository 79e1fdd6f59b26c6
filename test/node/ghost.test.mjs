import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { anyArticle, HttpClient } from 'handbill/headless';
import { ghost } from 'handbill/sources/ghost';
import { parseRecording } from '../fixtures/recording.mjs';

const folder = new URL('../fixtures/ghost/6.65.0/', import.meta.url);

/** What a real Ghost once answered, asked for anew. */
async function ask(name, query = {}) {
  const recording = parseRecording(await readFile(new URL(`${name}.http`, folder), 'utf8'));
  const before = globalThis.fetch;
  globalThis.fetch = async () =>
    new Response(recording.body, { status: recording.status, headers: recording.headers });
  try {
    const archive = ghost({ api: 'http://localhost:2368', apiKey: 'abc' });
    return await archive.articles({ ...anyArticle, ...query }, { http: new HttpClient() });
  } finally {
    globalThis.fetch = before;
  }
}

test('Ghost 6.65 gives plain titles, moments and pictures', async () => {
  const { articles, total, next } = await ask('05-posts-fields', { limit: 3, images: true });
  const article = articles.find(({ image }) => image);
  assert.match(article.title, /tides|title/i);
  assert.match(article.publishedAt, /^2026-.*Z$/);
  assert.equal(article.image.alt, 'The harbour at low water');
  assert.deepEqual([articles.length, total, next], [3, 19, '2']);
});

test('Ghost 6.65 ends past its last page', async () => {
  const { articles, next } = await ask('03-posts-of-tag-past-end', { cursor: '3' });
  assert.deepEqual([articles, next], [[], undefined]);
});

test('Ghost 6.65 gives title and address of a post for members', async () => {
  const { articles } = await ask('19-post-by-slug-members-only');
  assert.equal(articles[0].title, 'Plain title no. 5');
  assert.equal(articles[0].summary, '');
});

test('Ghost 6.65 refuses a wrong key', async () => {
  await assert.rejects(ask('14-posts-bad-key'), { code: 'HTTP_DENIED' });
});
