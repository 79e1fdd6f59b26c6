import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

/** What the reader's eye and pointer meet, in a feed of articles. */
function readLook() {
  const feed = document.querySelector('tag-feed');
  const link = feed.shadowRoot.querySelector('[part=link]');
  const style = getComputedStyle(link);
  const { left, top, width, height } = link.getBoundingClientRect();
  return {
    display: getComputedStyle(feed).display,
    visibility: style.visibility,
    textTransform: style.textTransform,
    letterSpacing: style.letterSpacing,
    fontSize: Number.parseFloat(style.fontSize),
    isHit: feed.shadowRoot.elementFromPoint(left + width / 2, top + height / 2) === link,
    point: { x: left + width / 2, y: top + height / 2 },
  };
}

/**
 * What a page hides as a whole stays hidden, feed and all: it may be a closed menu or a tab behind.
 * And a floated body gets its width, of which Firefox takes the indent away.
 */
const shown = '<style>body { visibility: visible; pointer-events: auto; inline-size: 90% }</style>';

for (const room of ['hostile-css', 'hostile-css-initial']) {
  pageTest(`F61 titles are readable and clickable on ${room}`, async (visit) => {
    await visit.open({ room, head: shown });
    await visit.feed();
    const { fontSize, point, ...look } = await visit.run(readLook);
    assert.deepEqual(look, {
      display: 'block',
      visibility: 'visible',
      textTransform: 'none',
      letterSpacing: 'normal',
      isHit: true,
    });
    assert.ok(fontSize >= 12, `${fontSize}px`);
    await visit.run(() => {
      document.querySelector('tag-feed').addEventListener('click', (event) => {
        event.preventDefault();
        window.__clicked = event.composedPath()[0].href;
      });
    });
    await visit.page.mouse.click(point.x, point.y);
    assert.match(await until(() => visit.run(() => window.__clicked)), /story-1\/$/);
  });
}

pageTest(
  'F61 a page that sets all back shows children',
  async (visit) => {
    await visit.open({ room: 'hostile-css-initial', answers: 'f37-404' });
    const feed = await visit.feed();
    assert.equal(feed.status, 'error');
    assert.ok(feed.height > 0);
  },
  { told: ['HTTP_NOT_FOUND'] },
);

pageTest('F62 a feed in a hidden box stays hidden', async (visit) => {
  await visit.open({ room: 'hostile-css' });
  await visit.feed();
  const { visibility, isHit } = await visit.run(readLook);
  assert.deepEqual({ visibility, isHit }, { visibility: 'hidden', isHit: false });
});

pageTest('F62 a feed hidden by its page stays hidden', async (visit) => {
  await visit.open({ room: 'hostile-css', attributes: 'hidden' });
  assert.equal((await visit.feed()).height, 0);
});

for (const room of ['prototype-js', 'frozen', 'frozen-symbol', 'patched-globals', 'amd']) {
  pageTest(`F63 the feed works and pages on ${room}`, async (visit) => {
    await visit.open({ room, tag: 'water', attributes: 'more="button" images="thumbnail"' });
    assert.equal((await visit.feed()).items, 5);
    await visit.run(() => document.querySelector('tag-feed').loadMore());
    await visit.feed(({ items }) => items === 10);
  });

  pageTest(
    `F63 the owner is told on ${room}`,
    async (visit) => {
      await visit.open({ room, api: 'htp:/x' });
      assert.match(await visit.told('CONFIG_API_INVALID'), /must be a full web address/);
      assert.deepEqual(await visit.codes(), ['CONFIG_API_INVALID']);
    },
    { told: ['CONFIG_API_INVALID'] },
  );
}

pageTest('F63 a module loader registers nothing of us', async (visit) => {
  await visit.open({ room: 'amd' });
  await visit.feed();
  const registered = await visit.run(() => [window.__defined.length, window.module.exports]);
  assert.deepEqual(registered, [0, {}]);
});
