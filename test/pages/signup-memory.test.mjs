import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { signupTest } from './support/signup-test.mjs';

const year = 365 * 86_400_000;
const delayed = 'open="delay" open-after="20"';

/** What is wrong with the place where acts are remembered; each runs in the page, before ours. */
const broken = {
  'that may not be touched': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'that is missing': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
  },
  'that holds no JSON': () => localStorage.setItem('handbill', '{'),
  'that holds another version': () =>
    localStorage.setItem('handbill', '{"version":9,"acts":{"closed x":[0,1]}}'),
  'that holds rubbish': () =>
    localStorage.setItem('handbill', '{"version":1,"acts":{"closed x":"soon","y":[null,1e999]}}'),
  'that holds null': () => localStorage.setItem('handbill', 'null'),
};

/** How many boxes are open. */
const openBoxes = (visit) =>
  visit.run(
    () =>
      [...document.querySelectorAll('digest-signup')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector(':popover-open'),
      ).length,
  );

/** Waits for the box of an element, and lets the time pass after which it comes. */
async function stay(visit, selector = 'digest-signup') {
  await until(() =>
    visit.run(
      (text) => !!document.querySelector(text).shadowRoot?.querySelector('[popover]'),
      selector,
    ),
  );
  await visit.pass(20_000);
  await visit.page.waitForNetworkIdle({ idleTime: 100 });
}

/** Adds one more box, for another list. */
async function addBox(visit) {
  await visit.run(
    (api, attributes) => {
      const box = `<digest-signup api="${api}" list="other" ${attributes}></digest-signup>`;
      document.body.insertAdjacentHTML('beforeend', box);
    },
    visit.api(),
    delayed,
  );
  await stay(visit, '[list=other]');
}

async function openBox(visit, attributes = '') {
  await visit.open({ attributes: `${delayed} ${attributes}` });
  await stay(visit);
}

const remembered = (visit) => visit.run(() => localStorage.getItem('handbill'));

describe('F71 with a storage', () => {
  for (const [name, spoil] of Object.entries(broken)) {
    signupTest(`${name} a sign-up goes`, async (visit) => {
      await visit.page.evaluateOnNewDocument(spoil);
      await visit.open();
      await visit.signUp();
      await visit.becomes('subscribed');
      await visit.page.waitForNetworkIdle({ idleTime: 100 });
    });

    signupTest(`${name} a closed box stays away for the page`, async (visit) => {
      await visit.page.evaluateOnNewDocument(spoil);
      await openBox(visit);
      assert.equal(await openBoxes(visit), 1);
      await visit.click('[part=close]');
      await addBox(visit);
      assert.equal(await openBoxes(visit), 0);
    });
  }
});

signupTest('What is remembered of a sign-up is the service and the time', async (visit) => {
  await visit.open({ attributes: 'list="daily" name="optional"' });
  await visit.signUp();
  await visit.becomes('subscribed');
  const { version, acts } = JSON.parse(await until(() => remembered(visit)));
  const act = `signed-up ${visit.api()} daily`;
  assert.deepEqual([version, Object.keys(acts)], [1, [act]]);
  const { at, until: end } = acts[act];
  assert.equal(end - at, year);
});

signupTest('A form that is closed leaves no trace of what was typed', async (visit) => {
  await openBox(visit);
  await visit.fill();
  await visit.click('[part=close]');
  const text = await until(() => remembered(visit));
  assert.match(text, /"closed /);
  assert.doesNotMatch(text, /ida|reader/);
});

signupTest('Nothing is stored where the owner says so, and the page remembers', async (visit) => {
  await openBox(visit, 'storage="none"');
  assert.equal(await openBoxes(visit), 1);
  await visit.click('[part=close]');
  await addBox(visit);
  assert.equal(await openBoxes(visit), 0);
  assert.equal(await visit.run(() => localStorage.length + sessionStorage.length), 0);
});

signupTest('F71 a clock that is set back a year brings no closed box back', async (visit) => {
  await openBox(visit);
  await visit.click('[part=close]');
  await until(() => remembered(visit));
  await visit.page.evaluateOnNewDocument((back) => {
    const { now } = Date;
    Date.now = () => now() - back;
  }, year);
  await openBox(visit);
  assert.equal(await openBoxes(visit), 0);
});

signupTest('F71 rubbish is gone with the next act', async (visit) => {
  await visit.open();
  await visit.run(() => localStorage.setItem('handbill', '{"version":1,"acts":{"x":"soon"}}'));
  await visit.signUp();
  await visit.becomes('subscribed');
  const text = await until(async () => {
    const now = await remembered(visit);
    return now.includes('signed-up') && now;
  });
  assert.doesNotMatch(text, /soon/);
});
