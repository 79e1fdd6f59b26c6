import assert from 'node:assert/strict';
import { pageTest } from './support/page-test.mjs';
import { archive } from './support/stage.mjs';

const part = '/ui/owner-notice.js';
const told = ['CONFIG_API_MISSING'];
const withoutArchive = { api: '' };

async function tellsOnce(visit) {
  const line = await visit.told('CONFIG_API_MISSING');
  assert.match(line, /does not know whom to ask: add api="https:/);
  assert.equal(visit.asked(part), 1);
}

pageTest(
  'The part loads once and tells the owner',
  async (visit) => {
    await visit.open(withoutArchive);
    await tellsOnce(visit);
  },
  { told },
);

pageTest(
  'Many elements with one mistake tell it once',
  async (visit) => {
    await visit.open({ ...withoutArchive, count: 20 });
    await visit.settled();
    await tellsOnce(visit);
  },
  { told },
);

pageTest('A page without mistakes never loads the part', async (visit) => {
  await visit.open();
  await visit.settled();
  assert.equal(visit.asked(part), 0);
});

pageTest(
  'The part carries its hash and leaves no element',
  async (visit) => {
    await visit.page.evaluateOnNewDocument(() => {
      const seen = [];
      Object.defineProperty(window, '__scripts', { value: seen });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) seen.push(...addedNodes);
      }).observe(document, { childList: true, subtree: true });
    });
    await visit.open(withoutArchive);
    await visit.told('CONFIG_API_MISSING');
    const scripts = await visit.run(() =>
      window.__scripts
        .filter(({ src }) => src?.includes('owner-notice'))
        .map(({ integrity, isConnected }) => ({ integrity, isConnected })),
    );
    assert.equal(scripts.length, 1);
    assert.match(scripts[0].integrity, /^sha256-/);
    assert.equal(scripts[0].isConnected, false);
  },
  { told },
);

pageTest(
  'A tampered part is refused; the code remains',
  async (visit) => {
    await visit.open({ room: 'tampered', ...withoutArchive });
    assert.equal(await visit.told('CONFIG'), '[handbill] <tag-feed> CONFIG_API_MISSING');
    assert.equal(visit.asked(part), 1);
  },
  { told: ['CONFIG_API_MISSING'], faults: /^resource: script .*owner-notice\.js$/ },
);

pageTest(
  'Of a list that was tampered with no part is taken',
  async (visit) => {
    await visit.open({ room: 'list-tampered', ...withoutArchive });
    assert.equal(await visit.told('CONFIG'), '[handbill] <tag-feed> CONFIG_API_MISSING');
    assert.equal(visit.asked(part), 0);
  },
  { told: ['CONFIG_API_MISSING'], faults: /^resource: script .*parts\.js$/ },
);

pageTest(
  'The part loads under nonce and strict-dynamic',
  async (visit) => {
    await visit.open({ room: 'csp-strict', ...withoutArchive, connect: archive.url });
    await tellsOnce(visit);
  },
  { told },
);

pageTest(
  'The part loads where trusted types allow handbill',
  async (visit) => {
    await visit.open({ room: 'trusted-types', ...withoutArchive });
    await tellsOnce(visit);
  },
  { told },
);

pageTest(
  'Where trusted types refuse parts the code remains',
  async (visit) => {
    await visit.open({ room: 'trusted-types-lit-only', ...withoutArchive });
    await visit.told('CONFIG_API_MISSING');
    assert.equal(visit.asked(part), 0);
  },
  { told: ['CONFIG_API_MISSING'], faults: /trusted-types-policy handbill/ },
);
