import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageTest } from './support/page-test.mjs';
import { reservation } from './support/snippet.mjs';
import { engine } from './support/stage.mjs';

const widths = [320, 768, 1280];
/** What the archive answers, with what the feed then shows. */
const outcomes = { ok: 'ready', 'ok-few': 'ready', 'f07-empty-tag': 'empty', 'f37-404': 'error' };
const toldOf = (answers) => (answers === 'f37-404' ? ['HTTP_NOT_FOUND'] : []);

/** Everything is in view, so that nothing can move unseen. */
const height = 1200;

async function watch(visit, width) {
  await visit.page.setViewport({ width, height });
  await visit.page.evaluateOnNewDocument(() => {
    const shifts = [];
    Object.defineProperty(window, '__shifts', { value: shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
}

/** How often the page moved, once what could move it is painted. */
const shifts = (visit) =>
  visit.run(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return window.__shifts.map(({ value }) => value);
  });

const topOf = (visit, selector) =>
  visit.run((text) => document.querySelector(text).getBoundingClientRect().top, selector);

test('The snippet of the README reserves a box', () => {
  assert.match(reservation, /^display: ?block; ?min-block-size: ?[\d.]+em;?$/);
});

for (const width of widths) {
  pageTest(`Five articles fill the reserved box at ${width} px`, async (visit) => {
    await visit.page.setViewport({ width, height });
    await visit.open();
    const { height: box } = await visit.feed();
    const fontSize = await visit.run(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('tag-feed')).fontSize),
    );
    const spareEm = Number(/([\d.]+)em/.exec(reservation)[1]) - box / fontSize;
    // The snippet rounds up to a tenth.
    assert.ok(spareEm >= 0 && spareEm <= 0.1, `the list takes ${box}px, ${box / fontSize}em`);
  });
}

// Firefox has no entries for layout shifts.
if (engine === 'chromium') {
  // Each waits three seconds for its script: they may wait together.
  describe('A late script', { concurrency: 4 }, () => {
    for (const [answers, status] of Object.entries(outcomes)) {
      for (const width of widths) {
        pageTest(
          `moves nothing for ${answers} at ${width} px`,
          async (visit) => {
            await watch(visit, width);
            await visit.open({ answers, attributes: `style="${reservation}"`, delay: 3000 });
            const before = await topOf(visit, '#below');
            await visit.feed((feed) => feed.status === status);
            assert.deepEqual(await shifts(visit), []);
            assert.equal(await topOf(visit, '#below'), before);
          },
          { told: toldOf(answers) },
        );
      }

      pageTest(
        `without a box moves the page once for ${answers}`,
        async (visit) => {
          await watch(visit, 768);
          await visit.open({ answers, delay: 3000 });
          await visit.feed((feed) => feed.status === status);
          assert.equal((await shifts(visit)).length, 1);
        },
        { told: toldOf(answers) },
      );
    }
  });
}
