import assert from 'node:assert/strict';
import { pageTest } from './support/page-test.mjs';
import { archive } from './support/stage.mjs';

pageTest(
  'F19 a forbidding policy is named with its directive',
  async (visit) => {
    await visit.open({ room: 'csp-connect-none' });
    const feed = await visit.feed();
    assert.equal(feed.code, 'NET_BLOCKED_CSP');
    assert.equal(feed.hasFallback, true);
    assert.match(await visit.told('NET_BLOCKED_CSP'), /connect-src.*Add the address/);
    assert.deepEqual(await visit.codes(), ['NET_BLOCKED_CSP']);
    assert.deepEqual((await visit.count()).paths, []);
  },
  { told: ['NET_BLOCKED_CSP'], faults: /^securitypolicyviolation: connect-src/ },
);

const strict = { room: 'csp-strict', connect: archive.url };

pageTest('F65 a strict policy is never violated', async (visit) => {
  await visit.open({ ...strict, attributes: 'limit="20" more="button" heading="Water"' });
  assert.equal((await visit.feed()).items, 20);
  await visit.run(() => document.querySelector('tag-feed').loadMore());
  await visit.feed(({ items }) => items === 23);
});

// Chromium reports what markup would do, though it is only read for its text and whoever parses it.
const reports = /^securitypolicyviolation: ((script|style)-src-(attr|elem) inline|base-uri)/;

pageTest(
  'F65 F57 hostile markup runs nothing under a strict policy',
  async (visit) => {
    await visit.open({ ...strict, answers: 'f57-markup', attributes: 'limit="100"' });
    const { items } = await visit.feed();
    assert.ok(items > 20);
  },
  { faults: reports },
);

pageTest('F65 the supported trusted types are never violated', async (visit) => {
  await visit.open({ room: 'trusted-types', answers: 'f57-markup', attributes: 'limit="100"' });
  const { items } = await visit.feed();
  assert.ok(items > 20);
});

pageTest('F65 two copies live where duplicates are allowed', async (visit) => {
  await visit.open({ room: 'trusted-types-duplicates', copies: 2 });
  assert.equal((await visit.feed()).items, 5);
});

pageTest(
  'F65 without our policy titles stay plain text',
  async (visit) => {
    await visit.open({ room: 'trusted-types-lit-only' });
    const { titles } = await visit.feed();
    assert.equal(titles[1], 'Night bus returns after nine years, no. 2');
  },
  { faults: /trusted-types-policy handbill/ },
);

// The browser reports each policy and each drawing that it refuses; nothing is thrown.
const refusals = /^securitypolicyviolation: (trusted-types|require-trusted-types-for) /;

pageTest(
  'F65 without any policy the children remain and the owner is told',
  async (visit) => {
    await visit.open({ room: 'trusted-types-none' });
    await visit.told('RENDER');
    const [feed] = await visit.feeds();
    assert.equal(feed.items, 0);
    assert.equal(feed.hasFallback, true);
  },
  { told: ['RENDER'], faults: refusals },
);

pageTest(
  'F65 a second copy without duplicates leaves the first',
  async (visit) => {
    await visit.open({ room: 'trusted-types', copies: 2 });
    assert.equal((await visit.feed()).items, 5);
  },
  { faults: refusals },
);
