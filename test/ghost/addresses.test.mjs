import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './ask.mjs';
import { running } from './running.mjs';
import { titlesOf } from './seeded.mjs';

for (const [written, tail] of [
  ['as that of the site', ''],
  ['with a slash', '/'],
  ["as that of the editors' pages", '/ghost/'],
  ['with the path of the API', '/ghost/api/content'],
  ['with a whole question', '/ghost/api/content/posts/?key=abc&limit=3'],
]) {
  test(`finds the API by an address written ${written}`, async () => {
    const { articles } = await ask({ tags: ['one-story'] }, { api: running.url + tail });
    assert.deepEqual(
      articles.map(({ title }) => title),
      titlesOf('one-story'),
    );
  });
}
