import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../support/until.mjs';
import { FormVisit } from './support/form-stage.mjs';

/** A test of one reader's visit. */
function formTest(name, options, act) {
  test(name, async () => {
    const visit = await FormVisit.open(options);
    try {
      await act(visit);
    } finally {
      await visit.end();
    }
  });
}

const fields = [
  ['EMAIL', 'ida+news@example.org'],
  ['name', 'Ida Lünd & Noor'],
  ['topic[]', 'water'],
  ['topic[]', 'rail'],
  ['trap', ''],
];

formTest(
  'a form arrives at another site once, with its fields in order',
  { fields },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    const [post, ...more] = visit.posts();
    assert.equal(post.headers['content-type'], 'application/x-www-form-urlencoded');
    assert.deepEqual([...new URLSearchParams(post.body)], fields);
    assert.deepEqual(more, []);
  },
);

formTest(
  'a form is sent in UTF-8 from a page of another encoding',
  { fields, headers: { 'content-type': 'text/html; charset=windows-1252' } },
  async (visit) => {
    await visit.press();
    await visit.refusal();
    const [{ body }] = visit.posts();
    assert.deepEqual([...new URLSearchParams(body)], fields);
  },
);

const names = ['submit', 'requestSubmit', 'action', 'method', 'target', 'append', 'remove'];

formTest(
  'fields may have the names of what a form can do',
  { fields: names.map((name) => [name, 'x']) },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    const [{ body }] = visit.posts();
    assert.deepEqual([...new URLSearchParams(body).keys()], names);
  },
);

formTest(
  'the page stays, with its focus and what was typed',
  { script: `window.onbeforeunload = window.onpagehide = () => { window.isLeft = true; };` },
  async (visit) => {
    await visit.press();
    await visit.refusal();
    const page = await visit.frame.evaluate(() => ({
      focus: document.activeElement.id,
      typed: document.querySelector('#typed').value,
      isLeft: window.isLeft === true,
      last: document.documentElement.lastElementChild.localName,
    }));
    const expected = { focus: 'press', typed: 'half a sent', isLeft: false, last: 'body' };
    assert.deepEqual(page, expected);
  },
);

formTest('the tab of the service knows nothing of the page', {}, async (visit) => {
  await visit.press();
  await visit.refusal();
  const [tab, ...more] = await visit.tabs();
  assert.equal(await tab.title(), 'Thank you');
  assert.equal(await tab.evaluate(() => window.opener), null);
  assert.deepEqual(more, []);
});

const takesOver = `
  const heard = (event) => { window.heard = event.type; event.preventDefault(); event.stopImmediatePropagation(); };
  for (const type of ['submit', 'formdata']) window.addEventListener(type, heard, true);
  HTMLFormElement.prototype.submit = () => { window.heard = 'submit()'; };`;

formTest(
  'a page that takes over forms does not get this one',
  { script: takesOver },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    assert.equal(visit.posts().length, 1);
    assert.equal(await visit.frame.evaluate(() => window.heard), undefined);
  },
);

formTest(
  'a service that does not answer yet has been sent the form',
  { path: '/silent' },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    assert.equal(visit.posts().length, 1);
  },
);

formTest('without an act of the reader there is no tab', { unasked: true }, async (visit) => {
  assert.equal(await visit.refusal(), 'FRAME_NO_TABS');
  assert.deepEqual([await visit.tabs(), visit.posts()], [[], []]);
});

const scripts = 'allow-scripts allow-same-origin';

formTest(
  'a frame with all it needs sends',
  { sandbox: `${scripts} allow-forms allow-popups` },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    const [tab, ...more] = await visit.tabs();
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.deepEqual([visit.posts().length, more], [1, []]);
  },
);

formTest(
  'a frame without allow-forms opens no tab',
  { sandbox: `${scripts} allow-popups` },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), 'FRAME_NO_FORMS');
    assert.deepEqual([await visit.tabs(), visit.posts()], [[], []]);
  },
);

formTest(
  'a frame without allow-popups sends nothing',
  { sandbox: `${scripts} allow-forms` },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), 'FRAME_NO_TABS');
    assert.deepEqual([await visit.tabs(), visit.posts()], [[], []]);
  },
);

const noOrigin = 'allow-scripts allow-forms allow-popups';

formTest('a second form gets a tab of its own', { sandbox: noOrigin }, async (visit) => {
  await visit.press();
  await visit.refusal();
  await visit.page.bringToFront();
  await visit.press();
  await until(() => visit.posts().length === 2);
  assert.equal((await visit.tabs()).length, 2);
});

formTest(
  'a frame without an origin sends, and nobody can lead its page away',
  { sandbox: noOrigin },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    const [tab] = await visit.tabs();
    const refusals = await tab.evaluate(() => {
      const names = [];
      for (const page of [window.opener, window.opener.top]) {
        try {
          page.location = 'about:blank#elsewhere';
        } catch (error) {
          names.push(error.name);
        }
      }
      return names;
    });
    assert.deepEqual(refusals, ['SecurityError', 'SecurityError']);
    assert.equal(visit.posts().length, 1);
  },
);

const policy = (name) => ({ headers: { [name]: "form-action 'self'" } });

formTest(
  'a policy that refuses the address is noticed, and the tab closed',
  policy('content-security-policy'),
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), 'NET_BLOCKED_CSP');
    await until(async () => (await visit.tabs()).length === 0);
    assert.deepEqual(visit.posts(), []);
  },
);

formTest(
  'a policy that refuses the address keeps the reader on the page',
  { ...policy('content-security-policy'), target: '_self' },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), 'NET_BLOCKED_CSP');
    assert.deepEqual(visit.posts(), []);
  },
);

formTest(
  'a policy that only reports refuses nothing',
  policy('content-security-policy-report-only'),
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    assert.equal(visit.posts().length, 1);
  },
);

formTest(
  'a page that is cut off from its tabs sends all the same',
  { headers: { 'cross-origin-opener-policy': 'same-origin' } },
  async (visit) => {
    await visit.press();
    assert.equal(await visit.refusal(), undefined);
    assert.equal(visit.posts().length, 1);
  },
);

formTest('a form for this place leaves the page', { target: '_self' }, async (visit) => {
  await visit.press();
  await until(() => visit.page.url() === visit.action);
  assert.deepEqual([visit.posts().length, await visit.tabs()], [1, []]);
});
