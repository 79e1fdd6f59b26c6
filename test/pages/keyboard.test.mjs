import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { pageTest } from './support/page-test.mjs';

const attributes = 'limit="3" more="button" heading="Water"';

/** The control that has the focus, by its part or its words, and whether it shows that. */
function readFocus() {
  const outer = document.activeElement;
  const inner = outer.shadowRoot?.activeElement;
  const control = inner ?? outer;
  const outlined = (element) => element && getComputedStyle(element).outlineStyle !== 'none';
  return {
    name: inner ? `${inner.part} ${inner.textContent.trim()}` : outer.textContent.trim(),
    isVisible: outlined(control) || outlined(control.parentElement),
  };
}

/** Presses a key until the focus leaves the page or comes round. */
async function walk(visit, press, last) {
  const names = [];
  for (let steps = 0; steps < 20; steps++) {
    await press();
    const { name, isVisible } = await visit.run(readFocus);
    names.push(name);
    assert.ok(isVisible, `${name} shows its focus`);
    if (name === last) break;
  }
  return names;
}

async function openForKeys(visit, options) {
  await visit.open({
    attributes,
    children: '<a slot="footer" href="#below">All stories</a>',
    head: '<style>:focus-visible { outline: 2px solid }</style>',
    ...options,
  });
  await visit.feed();
  await visit.page.bringToFront();
}

pageTest('Tab reaches every control and back in reverse', async (visit) => {
  await openForKeys(visit);
  const { keyboard } = visit.page;
  const forward = await walk(visit, () => keyboard.press('Tab'), 'a button');
  const backward = await walk(
    visit,
    async () => {
      await keyboard.down('Shift');
      await keyboard.press('Tab');
      await keyboard.up('Shift');
    },
    forward[0],
  );
  const { titles } = await visit.feed();
  assert.deepEqual(forward, [
    ...titles.map((title) => `link ${title}`),
    'more More stories',
    'All stories',
    'a link',
    'a button',
  ]);
  assert.deepEqual(backward.reverse(), forward.slice(0, -1));
});

for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
  pageTest(`${name} on more loads and keeps the focus`, async (visit) => {
    await openForKeys(visit);
    await visit.run(() =>
      document.querySelector('tag-feed').shadowRoot.querySelector('button').focus(),
    );
    await visit.page.keyboard.press(key);
    await visit.feed(({ items }) => items === 6);
    assert.equal((await visit.run(readFocus)).name, 'more More stories');
  });
}

pageTest('The last page hands the focus to its story', async (visit) => {
  await openForKeys(visit, { attributes: 'limit="20" more="button"' });
  await visit.run(() =>
    document.querySelector('tag-feed').shadowRoot.querySelector('button').focus(),
  );
  await visit.page.keyboard.press('Enter');
  const { titles } = await visit.feed(({ items }) => items === 23);
  await until(async () => (await visit.run(readFocus)).name === `link ${titles[20]}`);
});

pageTest(
  'Retry by key brings the list and the focus',
  async (visit) => {
    await openForKeys(visit, { answers: 'f37-404-then-ok' });
    await visit.page.keyboard.press('Tab');
    assert.equal((await visit.run(readFocus)).name, 'retry Try again');
    await visit.page.keyboard.press('Enter');
    const { titles } = await visit.feed(({ items }) => items === 3);
    await until(async () => (await visit.run(readFocus)).name === `link ${titles[0]}`);
  },
  { told: ['HTTP_NOT_FOUND'] },
);

pageTest('A focused link survives a refresh', async (visit) => {
  await openForKeys(visit);
  await visit.page.keyboard.press('Tab');
  const before = await visit.run(readFocus);
  await visit.run(() => document.querySelector('tag-feed').refresh());
  assert.deepEqual(await visit.run(readFocus), before);
});
