import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anyArticle, FeedController, HttpClient, PlainHost } from 'handbill/headless';
import { archive } from 'handbill/sources/archive';
import { hosts } from '../archive-api/hosts.mjs';
import { evening } from '../archive-api/stories.mjs';

/** Feeds of one page, which share what they remember, on an archive of their own. */
async function feedsOn(start, context) {
  const host = await start();
  context.after(() => host.stop());
  const http = new HttpClient();
  const source = archive({ api: host.url });
  return {
    publish: host.publish,
    /** A feed with its first answer. */
    async feed(query = {}) {
      const page = new PlainHost(() => {});
      const feed = new FeedController(page, {
        source: () => source,
        query: () => ({ ...anyArticle, ...query }),
        http,
      });
      page.connect();
      await feed.ready;
      return feed;
    },
  };
}

const idsOf = ({ state }) => state.articles.map(({ id }) => id);

for (const [name, { start }] of Object.entries(hosts)) {
  describe(`an archive on ${name}`, () => {
    test('takes a withdrawn article off with the next refresh', async (context) => {
      const page = await feedsOn(start, context);
      const feed = await page.feed();
      assert.deepEqual(idsOf(feed), ['s12', 's11', 's10', 's9', 's8']);
      await page.publish(evening);
      await feed.refresh();
      assert.deepEqual(idsOf(feed), ['s12', 's11', 's9', 's8', 's7']);
    });

    test('takes a withdrawn article off further pages too', async (context) => {
      const page = await feedsOn(start, context);
      const feed = await page.feed();
      await feed.loadMore();
      assert.ok(idsOf(feed).includes('s4'));
      await page.publish(evening);
      await feed.refresh();
      assert.deepEqual(idsOf(feed), ['s12', 's11', 's9', 's8', 's7', 's6', 's5', 's3']);
    });

    test('gives no withdrawn article from memory', async (context) => {
      const page = await feedsOn(start, context);
      const feed = await page.feed();
      await page.publish(evening);
      await feed.refresh();
      assert.deepEqual(idsOf(await page.feed()), idsOf(feed));
    });

    test('brings no withdrawn article back with a remembered page', async (context) => {
      const page = await feedsOn(start, context);
      const [feed, other] = [await page.feed(), await page.feed()];
      await other.loadMore();
      await page.publish(evening);
      await feed.refresh();
      await feed.loadMore();
      assert.equal(idsOf(feed).includes('s4'), false);
    });

    test('tells with the next refresh what was put right', async (context) => {
      const page = await feedsOn(start, context);
      const feed = await page.feed();
      await page.publish(evening);
      await feed.refresh();
      const { correction } = feed.state.articles.find(({ id }) => id === 's8');
      assert.deepEqual(correction, { at: '2026-03-12T18:00:00.000Z', text: 'They were lampreys.' });
    });
  });
}
