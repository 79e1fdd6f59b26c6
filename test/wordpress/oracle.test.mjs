import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { wordpress } from 'handbill/sources/wordpress';
import { xmlFeed } from 'handbill/sources/xml-feed';
import { askSource } from '../support/ask-source.mjs';
import { startWordPress } from './wordpress.mjs';

/** The feeds that a WordPress has of each topic, newest ten first. */
const feeds = { 'RSS 2.0': 'feed/', RDF: 'feed/rdf/', Atom: 'feed/atom/' };
const limit = 10;

let site;

before(async () => {
  site = await startWordPress();
});
after(() => site.stop());

/** What two ways to one story must agree on. */
const told = ({ articles }) =>
  articles.map(({ url, title, publishedAt }) => ({ url, title, publishedAt }));

/** What its API tells of a topic. */
const fromApi = async (tag, cursor) =>
  told(await askSource(wordpress(site), { tags: [tag], limit, cursor }));

/** What one of its feeds tells of a topic. */
async function fromFeed(tag, feed) {
  const api = `${site.url}/tag/${encodeURIComponent(tag)}/${feed}`;
  return told(await askSource(xmlFeed({ api }), { limit }));
}

for (const [kind, feed] of Object.entries(feeds)) {
  describe(`${kind} of WordPress`, () => {
    for (const tag of ['harbour', 'tides', 'headlines', '日本', 'kuste', '2024']) {
      test(`tells of ${tag} what the API tells`, async () => {
        const stories = await fromApi(tag);
        assert.ok(stories.length > 1);
        assert.deepEqual(await fromFeed(tag, feed), stories);
      });
    }

    test('tells on its second page what the API tells there', async () => {
      const stories = await fromApi('harbour', '2');
      assert.equal(stories.length, limit);
      assert.deepEqual(await fromFeed('harbour', `${feed}?paged=2`), stories);
    });

    test('tells of a topic without stories that there are none', async () => {
      assert.deepEqual(await fromFeed('no-stories', feed), []);
    });

    // WordPress's own doing: feeds get titles as its pages have them, without markup.
    test('marks a protected story and joins the lines of a title', async () => {
      const titles = (await fromFeed('unlike-in-feeds', feed)).map(({ title }) => title);
      assert.deepEqual(titles, ['Protected: Prizes of the raffle', 'One lineand another']);
    });
  });
}

test('the API has a protected story unmarked and parts the lines of a title', async () => {
  const titles = (await fromApi('unlike-in-feeds')).map(({ title }) => title);
  assert.deepEqual(titles, ['Prizes of the raffle', 'One line and another']);
});
