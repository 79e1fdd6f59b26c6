import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const pictures = { attributes: 'images="thumbnail"' };
const relative = { attributes: 'dates="relative" lang="en"' };

/** Addresses of the pictures on show. */
const picturesOn = (visit) =>
  visit.run(() => {
    const { shadowRoot } = document.querySelector('tag-feed');
    return [...shadowRoot.querySelectorAll('[part=image]')].map(({ src }) => src);
  });

/** The dates of the stories, once they are there. */
async function datesOn(visit) {
  await visit.feed();
  return until(async () => {
    const dates = await visit.run(() => {
      const { shadowRoot } = document.querySelector('tag-feed');
      return [...shadowRoot.querySelectorAll('[part=date]')].map(({ textContent }) => textContent);
    });
    return dates.length === 5 && dates;
  });
}

pageTest('Pictures come with parts of their own', async (visit) => {
  await visit.open(pictures);
  await visit.feed();
  const [first, ...others] = await until(async () => {
    const shown = await picturesOn(visit);
    return shown.length > 0 && shown;
  });
  assert.match(first, /\/image\/visit-\d+\/320x180\.png$/);
  assert.equal(others.length, 3);
  assert.deepEqual(visit.parts().toSorted(), [
    'feed/article-picture.js',
    'feed/parts.js',
    'sources/wordpress-pictures.js',
  ]);
});

pageTest('The part for pictures does not wait for the stories', async (visit) => {
  await visit.open({ ...pictures, answers: 'ok-slow-60000' });
  await until(() => visit.asked('/sources/wordpress-pictures.js') === 1);
  const [feed] = await visit.feeds();
  assert.equal(feed.status, 'loading');
});

pageTest(
  'Without the part for pictures the stories are shown',
  async (visit) => {
    await visit.open({ room: 'tampered', ...pictures });
    assert.equal((await visit.feed()).items, 5);
    assert.deepEqual(await picturesOn(visit), []);
    await visit.told('NET_PART');
  },
  {
    told: ['NET_PART'],
    faults:
      /^resource: script .*\/(sources\/wordpress-pictures|feed\/article-picture|ui\/owner-notice)\.js$/,
  },
);

pageTest('Relative dates come with a part of their own', async (visit) => {
  await visit.open(relative);
  for (const date of await datesOn(visit)) assert.doesNotMatch(date, /\d{4}/);
  assert.deepEqual(visit.parts(), ['feed/parts.js', 'content/relative-date.js']);
});

pageTest(
  'Without the part for relative dates they are absolute',
  async (visit) => {
    await visit.open({ room: 'tampered', ...relative });
    const [date] = await datesOn(visit);
    assert.match(date, /^February \d+, 2026$/);
  },
  { faults: /^resource: script .*\/content\/relative-date\.js$/ },
);
