import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { until } from '../support/until.mjs';
import { sidewaysScroll } from './support/in-page.mjs';
import { pageTest } from './support/page-test.mjs';

const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page's own colours, which the feed takes over. */
const schemes = {
  light: '<style>:root { background: #fff; color: #222 }</style>',
  dark: '<style>:root { background: #141414; color: #ddd; color-scheme: dark } a { color: #9cf }</style>',
};

/** How each state comes about, with what the owner is told. */
const states = {
  list: { attributes: 'heading="Water" heading-level="2" more="button" images="thumbnail"' },
  loading: { answers: 'f20-no-headers', check: ({ skeletons }) => skeletons === 1 },
  empty: { answers: 'f07-empty-tag' },
  error: { answers: 'f37-404', told: ['HTTP_NOT_FOUND'] },
  stale: {
    answers: 'ok-then-f37-404',
    attributes: 'heading-level="2"',
    told: ['HTTP_NOT_FOUND'],
    act: refresh,
  },
};

async function refresh(visit) {
  await visit.run(() => document.querySelector('tag-feed').refresh());
}

/** What axe finds in the feed, and what it could not decide. */
async function audit(visit) {
  await visit.run(`${axe}; undefined`);
  return visit.run(async (values) => {
    const { axe } = window;
    delete window.axe;
    const { violations, incomplete } = await axe.run('tag-feed', {
      runOnly: { type: 'tag', values },
    });
    return [...violations, ...incomplete].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  }, standards);
}

for (const [scheme, head] of Object.entries(schemes)) {
  for (const [state, { check, act, told, ...options }] of Object.entries(states)) {
    pageTest(
      `axe finds nothing in the ${state} state, ${scheme}`,
      async (visit) => {
        await visit.open({ ...options, head });
        await visit.feed(check);
        await act?.(visit);
        assert.deepEqual(await audit(visit), []);
      },
      { told },
    );
  }
}

for (const [name, options] of Object.entries({ list: states.list, error: states.error })) {
  pageTest(
    `At 320 by 256 the ${name} needs no sideways scroll`,
    async (visit) => {
      await visit.page.setViewport({ width: 320, height: 256 });
      await visit.open(options);
      await visit.feed();
      assert.equal(await visit.run(sidewaysScroll), 0);
    },
    { told: options.told },
  );

  pageTest(
    `At twice the text size the ${name} fits`,
    async (visit) => {
      await visit.page.setViewport({ width: 640, height: 800 });
      await visit.open({ ...options, head: '<style>html { font-size: 200% }</style>' });
      await visit.feed();
      assert.equal(await visit.run(sidewaysScroll), 0);
    },
    { told: options.told },
  );
}

pageTest('Wide text spacing cuts no title to nothing', async (visit) => {
  await visit.open({
    ...states.list,
    head: '<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }</style>',
  });
  await visit.feed();
  assert.equal(await visit.run(sidewaysScroll), 0);
});

pageTest('Controls are at least 24 pixels in size', async (visit) => {
  await visit.open(states.list);
  await visit.feed();
  const sizes = await visit.run(() =>
    [...document.querySelector('tag-feed').shadowRoot.querySelectorAll('button')].map((button) => {
      const { width, height } = button.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  assert.ok(sizes.length > 0 && sizes.every((size) => size >= 24), `${sizes}`);
});

pageTest('A further page is announced in the feed', async (visit) => {
  await visit.open(states.list);
  await visit.feed();
  await visit.run(() => document.querySelector('tag-feed').loadMore());
  const status = () =>
    document.querySelector('tag-feed').shadowRoot.querySelector('[role=status]').textContent;
  await until(async () => (await visit.run(status)) === 'More stories: 5');
});
