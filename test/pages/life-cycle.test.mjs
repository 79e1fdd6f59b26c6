import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { countSubscriptions } from './support/in-page.mjs';
import { pageTest } from './support/page-test.mjs';

/** Each question's answer says what was asked, and later questions are answered earlier. */
const answers = 'f12-last-asked-first-answered';
const answersFor =
  (tag) =>
  ({ titles }) =>
    titles[0]?.startsWith(`Answer for ${tag},`);

pageTest('F12 of a hundred changes the last one wins', async (visit) => {
  await visit.open({ answers });
  await visit.run(() => {
    const feed = document.querySelector('tag-feed');
    for (let id = 1; id <= 100; id++) feed.setAttribute('tag', `id:${id}`);
  });
  await visit.feed(answersFor(100));
  const { requests } = await visit.count(answers);
  assert.ok(requests <= 2, `${requests} requests`);
});

pageTest('F12 changes in many tasks abort what they replace', async (visit) => {
  await visit.open({ answers: 'ok-slow-500' });
  await visit.run(async () => {
    const feed = document.querySelector('tag-feed');
    for (let id = 1; id <= 100; id++) {
      feed.setAttribute('tag', `id:${id}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await visit.feed();
  const { requests, closes, paths } = await visit.count('ok-slow-500');
  assert.match(paths.at(-1), /tags=100&/);
  assert.equal(closes, requests - 1);
});

pageTest('F42 a removed element takes its request along', async (visit) => {
  await visit.open({ answers: 'f20-no-headers' });
  await until(async () => (await visit.count('f20-no-headers')).requests);
  await visit.run(() => document.querySelector('tag-feed').remove());
  await until(async () => (await visit.count('f20-no-headers')).closes);
  assert.deepEqual(await visit.codes(), []);
});

pageTest('F42 a shared request outlives one of its askers', async (visit) => {
  await visit.open({ answers: 'ok-slow-300', count: 2 });
  await until(async () => (await visit.count('ok-slow-300')).requests);
  await visit.run(() => document.querySelector('tag-feed').remove());
  assert.equal((await visit.feed()).items, 5);
  const { requests, closes } = await visit.count('ok-slow-300');
  assert.deepEqual([requests, closes], [1, 0]);
});

pageTest('F67 a moved feed keeps its list and its request', async (visit) => {
  await visit.open({ answers: 'ok-slow-300' });
  await until(async () => (await visit.count('ok-slow-300')).requests);
  const move = () => {
    const box = document.body.appendChild(document.createElement('section'));
    box.append(document.querySelector('tag-feed'));
  };
  await visit.run(move);
  await visit.feed();
  await visit.run(move);
  assert.equal((await visit.feed()).items, 5);
  const { requests, closes } = await visit.count('ok-slow-300');
  assert.deepEqual([requests, closes], [1, 0]);
});

pageTest('F67 a feed taken out while loading resumes once', async (visit) => {
  await visit.open({ answers: 'f20-no-headers-then-ok' });
  await until(async () => (await visit.count('f20-no-headers-then-ok')).requests);
  await visit.run(() => {
    window.__feed = document.querySelector('tag-feed');
    window.__feed.remove();
  });
  await until(async () => (await visit.count('f20-no-headers-then-ok')).closes);
  await visit.run(() => document.body.append(window.__feed));
  assert.equal((await visit.feed()).items, 5);
  assert.equal((await visit.count('f20-no-headers-then-ok')).requests, 2);
});

pageTest('F67 clones and copied markup ask nothing anew', async (visit) => {
  await visit.open();
  await visit.feed();
  await visit.run(() => {
    const feed = document.querySelector('tag-feed');
    const copy = document.body.appendChild(document.createElement('div'));
    copy.innerHTML = feed.outerHTML;
    document.body.append(feed.cloneNode(true), document.importNode(feed, true));
  });
  const feeds = await visit.settled();
  assert.deepEqual(
    feeds.map(({ items }) => items),
    [5, 5, 5, 5],
  );
  assert.equal((await visit.count()).requests, 1);
});

pageTest('F67 a page swapped out and back asks once', async (visit) => {
  await visit.open();
  await visit.feed();
  await visit.run(() => {
    const here = document.body.innerHTML;
    for (let visits = 0; visits < 10; visits++) {
      document.body.innerHTML = '<p id="elsewhere">Another page</p>';
      document.body.innerHTML = here;
    }
  });
  assert.equal((await visit.feed()).items, 5);
  assert.equal((await visit.count()).requests, 1);
});

pageTest('F67 the same nodes put back show the same', async (visit) => {
  await visit.open({ attributes: 'more="button"' });
  await visit.feed();
  await visit.run(() => document.querySelector('tag-feed').loadMore());
  await visit.feed(({ items }) => items === 10);
  await visit.run(async () => {
    const nodes = [...document.body.childNodes];
    document.body.replaceChildren('Another page');
    await new Promise((resolve) => setTimeout(resolve));
    document.body.replaceChildren(...nodes);
  });
  assert.equal((await visit.feed()).items, 10);
  assert.equal((await visit.count()).requests, 2);
});

pageTest('F67 a document written anew gets a working feed', async (visit) => {
  await visit.open();
  await visit.feed();
  await visit.run(() => {
    const { outerHTML } = document.querySelector('tag-feed');
    document.open();
    document.write(`<!doctype html><title>Anew</title>${outerHTML}<p id="below">Below</p>`);
    document.close();
  });
  assert.equal((await visit.feed()).items, 5);
  assert.equal((await visit.count()).requests, 1);
});

pageTest('F67 removed feeds leave no listener and no timer', async (visit) => {
  await visit.page.evaluateOnNewDocument(countSubscriptions);
  await visit.open();
  await visit.feed();
  // What serves all feeds of a page is set up by the first and stays.
  await visit.run(() => document.querySelector('tag-feed').remove());
  const before = await visit.run(() => window.__subscriptions());
  await visit.run((api) => {
    const feed = `<tag-feed api="${api}" tag="id:7" images="thumbnail" more="button"></tag-feed>`;
    document.body.insertAdjacentHTML('beforeend', feed.repeat(20));
  }, visit.api());
  await visit.settled();
  const during = await visit.run(() => window.__subscriptions());
  assert.ok(during.listeners.length >= before.listeners.length + 20, 'the count sees feeds');
  await visit.run(async () => {
    for (const feed of document.querySelectorAll('tag-feed')) {
      await feed.refresh();
      document.body.append(feed);
      feed.remove();
    }
  });
  await until(async () => {
    const after = await visit.run(() => window.__subscriptions());
    return JSON.stringify(after) === JSON.stringify(before);
  });
});

pageTest('the first stories do not wait for their dates', async (visit) => {
  await visit.page.evaluateOnNewDocument(() => {
    const shows = (feed, part) => feed.shadowRoot.querySelector(`[part=${part}]`) !== null;
    const note = async ({ target }) => {
      await target.updateComplete;
      window.__first = { link: shows(target, 'link'), date: shows(target, 'date') };
    };
    document.addEventListener('tag-feed-load', note, { capture: true, once: true });
  });
  await visit.open();
  await visit.settled();
  assert.deepEqual(await visit.run(() => window.__first), { link: true, date: false });
  const dates = () => document.querySelector('tag-feed').shadowRoot.querySelectorAll('time').length;
  await until(async () => (await visit.run(dates)) === 5);
});
