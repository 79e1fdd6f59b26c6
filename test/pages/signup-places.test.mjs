import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';

const hostForm = (inside) => `
  <form id="host" action="/page/plain"><input name="q" value="ferry">${inside}<button>Search</button></form>`;

/** Where owners put the element, and what brings it to light there. */
const places = {
  'the form of its page': { around: hostForm('{element}') },
  'a label': { around: '<label>Digest {element}</label>' },
  'a paragraph': { around: '<p>Digest: {element} and more.</p>' },
  'a table, without a cell': { around: '<table><tr>{element}</tr></table>' },
  'a cell of a table': { around: '<table><tr><td>{element}</td></tr></table>' },
  'closed details': {
    around: '<details><summary>Digest</summary>{element}</details>',
    show: () => document.querySelector('summary').click(),
  },
  'a dialog': {
    around: '<dialog>{element}</dialog>',
    show: () => document.querySelector('dialog').showModal(),
  },
  'a template': {
    around: '<template id="kept">{element}</template>',
    show: () => document.body.append(document.querySelector('#kept').content.cloneNode(true)),
  },
  'a shadow root of somebody else': {
    around: '<div><template shadowrootmode="open">{element}</template></div>',
  },
};

/** Notes, before anything of ours runs, what else the page is asked to do. */
function watchPage() {
  const acts = [];
  Object.defineProperty(window, '__acts', { value: acts });
  addEventListener('submit', ({ target }) => acts.push(`submit ${target.id}`));
  addEventListener('hashchange', () => acts.push(`follow ${location.hash}`));
}

async function openAt(visit, { show, ...options }) {
  await visit.page.evaluateOnNewDocument(watchPage);
  await visit.begin(options);
  if (show) await visit.run(show);
  await visit.shows(({ status }) => status);
}

const actsOf = (visit) => visit.run(() => window.__acts);

describe('F69 a sign-up goes alone', () => {
  for (const [name, place] of Object.entries(places)) {
    signupTest(`by Enter, in ${name}`, async (visit) => {
      await openAt(visit, place);
      await visit.signUp();
      await visit.becomes('subscribed');
      assert.equal((await visit.posts()).length, 1);
      assert.deepEqual(await actsOf(visit), []);
    });

    signupTest(`by the button, in ${name}`, async (visit) => {
      await openAt(visit, place);
      await visit.click('[type=email]');
      await visit.page.keyboard.type('ida@reader.example');
      await visit.pass();
      await visit.click('[part=submit]');
      await visit.becomes('subscribed');
      assert.equal((await visit.posts()).length, 1);
      assert.deepEqual(await actsOf(visit), []);
    });
  }
});

// HTML allows no field in a link: browsers follow it as soon as the reader clicks there.
signupTest('F69 in a link the sign-up goes all the same', async (visit) => {
  await openAt(visit, { around: '<a href="#away">Digest {element}</a>' });
  await visit.signUp();
  await visit.becomes('subscribed');
  assert.equal((await visit.posts()).length, 1);
});

describe("F69 the host's form", () => {
  /** What the page would send, after something was filled in. */
  const hostData = (visit) =>
    visit.run(() => [...new FormData(document.querySelector('#host')).entries()].flat());

  signupTest('learns nothing of ours', async (visit) => {
    const attributes = 'name="required" topics="water, schools" consent-text="I agree."';
    await visit.open({ around: hostForm('{element}'), attributes });
    await visit.fill();
    await visit.click('[name=lists]');
    await visit.shows(({ email }) => email);
    assert.deepEqual(await hostData(visit), ['q', 'ferry']);
  });

  signupTest('goes without what we require', async (visit) => {
    await openAt(visit, { around: hostForm('{element}') });
    await visit.run(() => {
      addEventListener('submit', (event) => event.preventDefault());
    });
    await visit.page.focus('[name=q]');
    await visit.press('Enter');
    assert.deepEqual(await actsOf(visit), ['submit host']);
    assert.deepEqual(await visit.events(), []);
  });

  // The parser takes the inner form away, and gives its fields to the outer one.
  signupTest("is not kept back by what is left of an owner's form", async (visit) => {
    await openAt(visit, { around: hostForm('{element}'), children: ownerForm('/page/plain') });
    await visit.run(() => {
      addEventListener('submit', (event) => event.preventDefault());
    });
    await visit.page.focus('[name=q]');
    await visit.press('Enter');
    assert.deepEqual(await actsOf(visit), ['submit host']);
  });

  signupTest("is not sent where ours stands in for an owner's form", async (visit) => {
    await openAt(visit, { around: hostForm('{element}'), children: ownerForm('/page/plain') });
    await visit.signUp();
    await visit.becomes('subscribed');
    assert.equal((await visit.posts()).length, 1);
    assert.deepEqual(await actsOf(visit), []);
  });

  signupTest(
    "leaves an owner's form without a service as it was",
    async (visit) => {
      await openAt(visit, { api: '', around: hostForm('{element}'), children: ownerForm('/') });
      const { hasFallback } = await visit.shows(({ status }) => status);
      assert.equal(hasFallback, true);
      assert.deepEqual(await visit.codes(), ['CONFIG_API_MISSING']);
    },
    { told: ['CONFIG_API_MISSING'] },
  );
});

// A form ends the paragraph, and with it the element.
signupTest(
  "F69 an owner's form that a paragraph puts out is sent by the browser",
  async (visit) => {
    const answers = 'signup-accepted';
    const form = ownerForm(visit.api(answers, 'sign-up'));
    await openAt(visit, { answers, api: '', around: '<p>{element}</p>', children: form });
    await visit.page.focus('[type=email]');
    await visit.page.keyboard.type('ida@reader.example');
    await visit.told('CONFIG_API_MISSING');
    await Promise.all([visit.page.waitForNavigation(), visit.press('Enter')]);
    assert.equal((await visit.posts()).length, 1);
    await visit.page.goBack();
  },
  { told: ['CONFIG_API_MISSING', 'CONFIG_API_MISSING'] },
);
