import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { anyArticle, HttpClient } from 'handbill/headless';
import { wordpress } from 'handbill/sources/wordpress';
import { readRecordings, recordedNetwork } from '../fixtures/recording.mjs';

const read = (url) => readFile(url, 'utf8');
const api = 'http://127.0.0.1:9500/wp-json';

/** The archive as one version recorded it, asked for one topic. */
async function harbour(version, query) {
  const names = ['02-tag-by-slug', '06-posts-of-tag-page1', '07-posts-of-tag-page2'];
  const recordings = await readRecordings(
    names.map((name) => `${version}/${name}`),
    read,
  );
  const { asked, fetch } = recordedNetwork(recordings);
  const before = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    const http = new HttpClient();
    const archive = wordpress({ api });
    const page = await archive.articles(
      { ...anyArticle, tags: ['tides'], limit: 10, ...query },
      { http },
    );
    return { asked, page };
  } finally {
    globalThis.fetch = before;
  }
}

for (const version of ['6.8.12', '7.1.4']) {
  test(`WordPress ${version} gives a topic's first page`, async () => {
    const { page } = await harbour(version);
    assert.equal(page.articles.length, 10);
    assert.equal(page.total, 18);
    assert.equal(page.next, '2');
  });

  test(`WordPress ${version} ends with its last page`, async () => {
    const { page } = await harbour(version, { cursor: '2' });
    assert.equal(page.next, undefined);
  });

  test(`WordPress ${version} gives plain titles and moments`, async () => {
    const { page } = await harbour(version);
    assert.equal(page.articles[0].title, 'Spring tides & neaps no. 18');
    assert.equal(page.articles[0].publishedAt, '2026-02-19T00:30:00.000Z');
  });
}

/** The newer archive with some recordings, asked in any way. */
async function ask(names, query) {
  const recordings = await readRecordings(
    names.map((name) => `7.1.4/${name}`),
    read,
  );
  const { asked, fetch } = recordedNetwork(recordings);
  const before = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    const source = wordpress({ api });
    const page = await source.articles({ ...anyArticle, ...query }, { http: new HttpClient() });
    return { asked, page };
  } finally {
    globalThis.fetch = before;
  }
}

test('an unknown topic leads to no question for posts', async () => {
  const { asked, page } = await ask(['03-tag-by-slug-unknown'], { tags: ['nope'] });
  assert.equal(asked.length, 1);
  assert.deepEqual(page.articles, []);
  assert.equal(page.problems[0].code, 'CONFIG_TOPIC_UNKNOWN');
});

test('a page past the end is empty', async () => {
  const query = { tags: ['id:2'], limit: 10, cursor: '3' };
  const { page } = await ask(['08-posts-of-tag-past-end'], query);
  assert.deepEqual(page.articles, []);
  assert.equal(page.next, undefined);
});

test('names of authors come from embedded answers', async () => {
  const query = { tags: ['id:2'], limit: 2 };
  const { page } = await ask(['14-posts-embed-some'], query);
  assert.deepEqual(page.articles[1].authors, ['Ada Marsh']);
});

test('pictures come from an answer of their own', async () => {
  const query = { tags: ['id:2'], limit: 2, images: true };
  const { page } = await ask(['14-posts-embed-some', '30-media-by-id'], query);
  assert.equal(page.articles[1].image.alt, 'The harbour at low water');
  assert.deepEqual(page.problems, []);
});
