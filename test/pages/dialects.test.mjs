import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { dialectTitles } from '../hostile-server/cases-dialects.mjs';
import { pageTest } from './support/page-test.mjs';
import { archive } from './support/stage.mjs';

const addressOf = (visit, path = '') => visit.api('ok-dialects', path);

/** The settings of two archives as one, as they stand in an attribute. */
const both = (visit) =>
  JSON.stringify({
    sources: {
      Notes: { adapter: 'xml-feed', api: addressOf(visit, 'feed.xml') },
      Again: { adapter: 'json-feed', api: addressOf(visit, 'feed.json') },
    },
  }).replaceAll('"', '&quot;');

/** What an owner writes for each dialect, and the parts of the script that it takes. */
const dialects = {
  'json-feed': { path: 'feed.json', parts: [] },
  archive: { parts: [] },
  'xml-feed': { path: 'feed.xml', parts: ['sources/xml-feed.js'] },
  ghost: { attributes: () => 'api-key="22444f78447824223cefc48062"', parts: ['sources/ghost.js'] },
  drupal: { parts: ['sources/drupal.js'] },
  combined: {
    attributes: (visit) => `adapter-options="${both(visit)}"`,
    parts: ['sources/combined.js', 'sources/xml-feed.js'],
  },
};

/** Opens a page with a feed of a dialect. */
function open(visit, name, options) {
  const { path, attributes = () => '' } = dialects[name];
  return visit.open({
    api: addressOf(visit, path),
    tag: '',
    ...options,
    attributes: `adapter="${name}" ${attributes(visit)} ${options?.attributes ?? ''}`,
  });
}

/** The list of the wing's parts comes first, where there is any to load. */
const withList = (parts) => (parts.length > 0 ? ['feed/parts.js', ...parts] : []);

describe('Every dialect shows its stories', () => {
  for (const [name, { parts }] of Object.entries(dialects)) {
    pageTest(`${name}, with no more of the script than it takes`, async (visit) => {
      await open(visit, name);
      assert.deepEqual((await visit.feed()).titles, dialectTitles);
      assert.deepEqual(visit.parts(), withList(parts));
    });

    pageTest(`${name}, under nonce and strict-dynamic`, async (visit) => {
      await open(visit, name, { room: 'csp-strict', connect: archive.url });
      assert.deepEqual((await visit.feed()).titles, dialectTitles);
    });
  }

  pageTest('WordPress, without any part', async (visit) => {
    await visit.open({ tag: 'water' });
    assert.equal((await visit.feed()).items, 5);
    assert.deepEqual(visit.parts(), []);
  });
});

const refused = (part) => new RegExp(`^resource: script .*/(${part}|ui/owner-notice)\\.js$`);

describe('Without a part that was tampered with the children remain', () => {
  for (const [name, part, attributes] of [
    ['xml-feed', 'sources/xml-feed'],
    ['ghost', 'sources/ghost'],
    ['drupal', 'sources/drupal'],
    ['combined', 'sources/combined'],
    ['json-feed', 'feed/fits', 'tag="water"'],
  ]) {
    pageTest(
      part,
      async (visit) => {
        await open(visit, name, { room: 'tampered', attributes });
        const feed = await visit.feed();
        assert.equal(feed.code, 'NET_PART');
        assert.equal(feed.hasFallback, true);
        await visit.told('NET_PART');
      },
      { told: ['NET_PART'], faults: refused(part) },
    );
  }
});

describe('What a document is filtered by is a part', () => {
  for (const [name, attributes] of [
    ['json-feed', 'tag="water"'],
    ['archive', 'tag="water" exclude="rail"'],
  ]) {
    pageTest(`${name} with ${attributes}`, async (visit) => {
      await open(visit, name, { attributes });
      assert.deepEqual((await visit.feed()).titles, dialectTitles);
      assert.deepEqual(visit.parts(), withList(['feed/fits.js']));
    });
  }

  pageTest('but not by the one topic of an archive', async (visit) => {
    await open(visit, 'archive', { tag: 'water' });
    assert.deepEqual((await visit.feed()).titles, dialectTitles);
    assert.deepEqual(visit.parts(), []);
  });
});
