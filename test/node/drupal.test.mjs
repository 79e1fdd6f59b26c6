import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { anyArticle, HttpClient } from 'handbill/headless';
import { drupal } from 'handbill/sources/drupal';
import { parseRecording } from '../fixtures/recording.mjs';

const folder = new URL('../fixtures/drupal/10.4/', import.meta.url);

/** What a real Drupal once answered, one recording after the other, asked for anew. */
async function ask(names, query = {}, options = {}) {
  const before = globalThis.fetch;
  const left = [...names];
  globalThis.fetch = async (address) => {
    const recording = parseRecording(
      await readFile(new URL(`${left.shift()}.http`, folder), 'utf8'),
    );
    const { pathname, search } = new URL(address);
    assert.equal(`${pathname}${search}`, `${recording.url.pathname}${recording.url.search}`);
    return new Response(recording.body, { status: recording.status, headers: recording.headers });
  };
  try {
    const archive = drupal({ api: 'http://127.0.0.1:8899', options });
    return await archive.articles({ ...anyArticle, ...query }, { http: new HttpClient() });
  } finally {
    globalThis.fetch = before;
  }
}

test('Drupal 10.4 gives plain titles, moments, names and pictures', async () => {
  const query = { limit: 5, images: true, until: '2026-02-06T22:00:00.000Z' };
  const { articles, next } = await ask(['01-stories-with-pictures'], query);
  const { id, updatedAt, ...article } = articles.find(({ image }) => image);
  assert.match(id, /^[\da-f-]{36}$/);
  assert.match(updatedAt, /Z$/);
  assert.deepEqual(article, {
    url: 'http://127.0.0.1:8899/node/116',
    title: 'Story 115 <em> & co',
    summary: 'First words of 115. More',
    publishedAt: '2026-02-06T21:40:00.000Z',
    authors: ['Noor Haddad'],
    tags: ['Water'],
    image: {
      url: 'http://127.0.0.1:8899/sites/default/files/harbour.png',
      alt: 'The "harbour" & boats',
      width: 320,
      height: 200,
      sizes: [],
    },
    language: 'en',
  });
  assert.deepEqual([articles.length, next], [5, '5+0']);
});

test('Drupal 10.4 finds a topic by the end of its address', async () => {
  const names = ['02-topic-by-name', '03-topic-by-longest-word', '04-stories-of-topic'];
  const { articles, next, problems } = await ask(names, { tags: ['water-weather'] });
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['Story 7 <em> & co'],
  );
  assert.deepEqual([next, problems], [undefined, []]);
});

test('Drupal 10.4 names the field that it does not know', async () => {
  const asked = ask(['05-unknown-field'], {}, { tags: 'field_tagz' });
  await assert.rejects(asked, ({ code, facts }) => {
    assert.equal(code, 'CONFIG_VALUE');
    assert.match(facts.detail, /^`field_tagz` is not a valid relationship field name/);
    return true;
  });
});
