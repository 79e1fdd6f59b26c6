import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const told = ['NET_OFFLINE'];
const isOffline = ({ code }) => code === 'NET_OFFLINE';

/** Adds feeds by script, as pages do that are on screen already. */
const addFeeds = (visit, count) =>
  visit.run(
    (api, times) => {
      const feed = `<tag-feed api="${api}" tag="id:7"><a href="#below">All stories</a></tag-feed>`;
      document.body.insertAdjacentHTML('beforeend', feed.repeat(times));
    },
    visit.api(),
    count,
  );

/**
 * The network is said to be back a moment before it is, by browsers in tests and by those of readers:
 * so the waits between tries are half of their longest here.
 */
const withWaits = (visit) =>
  visit.page.evaluateOnNewDocument(() => {
    Math.random = () => 0.5;
  });

async function openWithoutFeed(visit) {
  await withWaits(visit);
  await visit.open({ count: 0 });
  await until(() => visit.run(() => customElements.get('tag-feed') !== undefined));
}

pageTest(
  'F38 offline at the start resumes once',
  async (visit) => {
    await openWithoutFeed(visit);
    await visit.page.setOfflineMode(true);
    await addFeeds(visit, 1);
    const { message, hasFallback } = await visit.feed(isOffline);
    assert.match(message, /^You are offline/);
    assert.equal(hasFallback, true);
    await visit.page.setOfflineMode(false);
    await visit.feed(({ items }) => items === 5);
    assert.equal((await visit.count()).requests, 1);
  },
  { told },
);

pageTest(
  'F38 offline in the middle keeps the list',
  async (visit) => {
    await withWaits(visit);
    await visit.open();
    await visit.feed();
    await visit.page.setOfflineMode(true);
    await visit.run(() => document.querySelector('tag-feed').refresh());
    const feed = await visit.feed(isOffline);
    assert.deepEqual([feed.status, feed.items], ['ready', 5]);
    await visit.page.setOfflineMode(false);
    await visit.feed(({ code }) => code === undefined);
    assert.equal((await visit.count()).requests, 2);
  },
  { told },
);

pageTest(
  'F38 twenty feeds come back without a storm',
  async (visit) => {
    await openWithoutFeed(visit);
    await visit.page.setOfflineMode(true);
    await addFeeds(visit, 20);
    await until(async () => (await visit.feeds()).every(isOffline));
    await visit.page.setOfflineMode(false);
    await until(async () => (await visit.feeds()).every(({ items }) => items === 5));
    assert.equal((await visit.count()).requests, 1);
  },
  { told },
);
