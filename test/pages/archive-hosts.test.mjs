import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { hosts } from '../archive-api/hosts.mjs';
import { evening } from '../archive-api/stories.mjs';
import { pageTest } from './support/page-test.mjs';

/** A test on a page with a feed of an archive of its own. */
function archiveTest(name, start, act) {
  pageTest(
    name,
    async (visit) => {
      const host = await start();
      try {
        await visit.open({
          api: host.url,
          tag: 'water',
          attributes: 'adapter="archive" limit="4"',
        });
        await visit.feed();
        await act(visit, host);
      } finally {
        await host.stop();
      }
    },
    { requests: /^http:\/\/127\.0\.0\.1:\d+\/v1\// },
  );
}

/** The marks of each story on show that has any. */
const marksOn = (visit) =>
  visit.run(() => {
    const { shadowRoot } = document.querySelector('tag-feed');
    return [...shadowRoot.querySelectorAll('[part=correction]')].map((mark) => [
      mark.closest('[part=item]').querySelector('[part=link]').textContent,
      mark.textContent,
    ]);
  });

const refresh = (visit) =>
  visit.run(async () => {
    const feed = document.querySelector('tag-feed');
    await feed.refresh();
    await feed.updateComplete;
  });

const atFirst = [
  'Spring tide closes the harbour siding',
  'The tide gauge is read by hand again',
  'Eels are sold by the bucket',
  'A seal was seen above the weir',
];
const later = [
  'Spring tide closes the harbour siding',
  'Eels are sold by the bucket',
  'A seal was seen above the weir',
  'Buoy 7 drifted to the next parish',
];

for (const [name, { start }] of Object.entries(hosts)) {
  describe(`An archive on ${name}`, () => {
    archiveTest('marks what was corrected', start, async (visit) => {
      assert.deepEqual(await marksOn(visit), [
        ['The tide gauge is read by hand again', 'Corrected'],
      ]);
    });

    archiveTest('takes a withdrawn story off with a refresh', start, async (visit, host) => {
      assert.deepEqual((await visit.feed()).titles, atFirst);
      await host.publish(evening);
      await refresh(visit);
      assert.deepEqual((await visit.feed()).titles, later);
    });

    archiveTest('marks with a refresh what was corrected since', start, async (visit, host) => {
      await host.publish(evening);
      await refresh(visit);
      assert.deepEqual(await marksOn(visit), [['Eels are sold by the bucket', 'Corrected']]);
    });

    archiveTest('gives a feed that comes later no withdrawn story', start, async (visit, host) => {
      await host.publish(evening);
      await refresh(visit);
      const asked = visit.asked('/v1/');
      await visit.run(() =>
        document.body.append(document.querySelector('tag-feed').cloneNode(true)),
      );
      const [, second] = await visit.settled();
      assert.deepEqual(second.titles, later);
      assert.equal(visit.asked('/v1/'), asked);
    });
  });
}
