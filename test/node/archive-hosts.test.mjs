import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { archive } from 'handbill/sources/archive';
import { hosts } from '../archive-api/hosts.mjs';
import { objection } from '../archive-api/schemas.mjs';
import { idsWhere } from '../archive-api/stories.mjs';
import { askSource } from '../support/ask-source.mjs';

const idsOf = ({ articles }) => articles.map(({ id }) => id);
const has =
  (slug) =>
  ({ tags }) =>
    tags.includes(slug);

for (const [name, { start, unknownTopic }] of Object.entries(hosts)) {
  describe(`an archive on ${name}`, () => {
    let host;
    before(async () => {
      host = await start();
    });
    after(() => host.stop());

    const ask = (query) => askSource(archive({ api: host.url }), { limit: 20, ...query });

    /** Ids on each page, to the end. */
    async function pages(query) {
      const found = [];
      let cursor;
      do {
        const page = await ask({ ...query, cursor });
        found.push(idsOf(page));
        cursor = page.next;
      } while (cursor);
      return found;
    }

    /** What the owner is told, and the stories that readers see. */
    const told = (query) =>
      ask(query).then(
        (page) => [page.problems.map(({ code }) => code), idsOf(page)],
        ({ code }) => [[code], []],
      );

    test('gives the newest articles first', async () => {
      assert.deepEqual(idsOf(await ask({ limit: 4 })), ['s12', 's11', 's10', 's9']);
    });

    test('gives titles as they were written', async () => {
      const { articles } = await ask({ limit: 2 });
      assert.equal(articles[1].title, 'Stalls < 2 m stand free of charge');
    });

    for (const topic of ['water', '水']) {
      test(`gives the articles of the topic ${topic}`, async () => {
        assert.deepEqual(idsOf(await ask({ tags: [topic] })), idsWhere(has(topic)));
      });
    }

    test('names the topic that was asked for', async () => {
      assert.equal((await ask({ tags: ['water'] })).topic.name, 'Water & weather');
    });

    test('gives what has any of two topics', async () => {
      const any = ({ tags }) => tags.includes('rail') || tags.includes('water');
      assert.deepEqual(idsOf(await ask({ tags: ['rail', 'water'] })), idsWhere(any));
    });

    test('gives what has all of two topics', async () => {
      const query = { tags: ['rail', 'water'], match: 'all' };
      assert.deepEqual(idsOf(await ask(query)), ['s12', 's4']);
    });

    test('leaves out what has an unwanted topic', async () => {
      const wanted = ({ tags }) => tags.includes('water') && !tags.includes('rail');
      const query = { tags: ['water'], exclude: ['rail'] };
      assert.deepEqual(idsOf(await ask(query)), idsWhere(wanted));
    });

    test('gives what is of a moment or later', async () => {
      const query = { since: '2026-03-08T23:30:00.000Z' };
      assert.deepEqual(idsOf(await ask(query)), ['s12', 's11', 's10', 's9', 's8']);
    });

    test('gives what is older than a moment', async () => {
      const query = { until: '2026-03-04T09:00:00.000Z' };
      assert.deepEqual(idsOf(await ask(query)), ['s2', 's1']);
    });

    test('gives what is of one day', async () => {
      const query = { since: '2026-03-08T00:00:00.000Z', until: '2026-03-09T00:00:00.000Z' };
      assert.deepEqual(idsOf(await ask(query)), ['s8', 's7']);
    });

    for (const [list, query, passes] of [
      ['all articles', {}, () => true],
      ['a topic', { tags: ['water'] }, has('water')],
      ['what is filtered', { exclude: ['water'] }, ({ tags }) => !tags.includes('water')],
    ]) {
      test(`leads through ${list} without repeating itself`, async () => {
        const found = await pages({ ...query, limit: 3 });
        assert.deepEqual(found.flat(), idsWhere(passes));
        assert.ok(found.slice(0, -1).every((ids) => ids.length === 3));
      });
    }

    test('counts all articles, and those of a topic', async () => {
      const counts = [await ask({ limit: 3 }), await ask({ tags: ['water'], limit: 3 })];
      assert.deepEqual(
        counts.map(({ total }) => total),
        [12, 6],
      );
    });

    test('counts nothing that may have been filtered here', async () => {
      assert.equal((await ask({ exclude: ['water'] })).total, undefined);
    });

    test('tells of a topic that it does not have', async () => {
      assert.deepEqual(await told({ tags: ['watr'] }), [[unknownTopic], []]);
    });

    test('is silent on a topic without articles', async () => {
      assert.deepEqual(await told({ tags: ['silence'] }), [[], []]);
    });

    test('says what was wrong in an article', async () => {
      const { articles } = await ask({ tags: ['water'] });
      const corrected = articles.filter(({ correction }) => correction);
      assert.deepEqual(
        corrected.map(({ id, correction }) => [id, correction.text]),
        [['s10', 'An earlier version said tide table.']],
      );
    });

    for (const [path, schema] of [
      ['v1/archive.json', 'archive.schema.json'],
      ['v1/tags.json', 'tags.schema.json'],
      ['v1/articles.json', 'article-feed.schema.json'],
    ]) {
      test(`has ${path} for readers on any site`, async () => {
        const response = await fetch(`${host.url}/${path}`);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(objection(schema, await response.json()), undefined);
      });
    }
  });
}
