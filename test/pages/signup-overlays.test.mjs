import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { signupTest } from './support/signup-test.mjs';

const day = 86_400_000;
const label = 'The harbour in your inbox';
const heading = `open-label="${label}"`;
const dialog = { attributes: `open="button" ${heading}` };
const delayed = { attributes: `open="delay" open-after="20" ${heading}` };

/** Whether the boxes of the page are open. */
const boxes = (visit) =>
  visit.run(() =>
    [...document.querySelectorAll('digest-signup')].map(({ shadowRoot }) => {
      const box = shadowRoot?.querySelector('[part=dialog]');
      return box?.matches(':popover-open, :modal') ?? false;
    }),
  );

/** Waits until nothing is under way that could open or close a box. */
const settle = (visit) => visit.page.waitForNetworkIdle({ idleTime: 100 });

/** Opens a page with a box in a part of its own. */
async function openWith(visit, options) {
  await visit.open(options);
  await until(() =>
    visit.run(
      () =>
        document.querySelector('digest-signup').shadowRoot?.querySelector('[part=dialog]') !== null,
    ),
  );
}

/** Lets the time pass after which a box comes. */
async function stay(visit) {
  await visit.pass(20_000);
  await visit.shows(({ said }) => said);
}

const pressTab = async (visit, times) => {
  const reached = [];
  for (let steps = 0; steps < times; steps++) {
    await visit.press('Tab');
    reached.push((await visit.shows(() => true)).focus);
  }
  return reached;
};

describe('A form behind a button', () => {
  async function openDialog(visit, options = dialog) {
    await openWith(visit, options);
    await visit.page.bringToFront();
    await visit.click('[part=open]');
    await visit.shows(({ focus }) => focus === 'input');
  }

  signupTest('opens with the focus in its field', async (visit) => {
    await openDialog(visit);
    assert.deepEqual(await boxes(visit), [true]);
  });

  signupTest('lets the focus reach all of the box and nothing behind it', async (visit) => {
    await openDialog(visit);
    const { keyboard } = visit.page;
    await keyboard.down('Shift');
    const before = await pressTab(visit, 1);
    await keyboard.up('Shift');
    assert.deepEqual([...before, ...(await pressTab(visit, 2))], ['close', 'input', 'submit']);
    const around = await pressTab(visit, 8);
    assert.deepEqual(
      around.filter((name) => !/^(close|input|submit|body)$/.test(name)),
      [],
    );
  });

  for (const [way, close] of [
    ['Escape', (visit) => visit.press('Escape')],
    ['its button', (visit) => visit.click('[part=close]')],
  ]) {
    signupTest(`closes by ${way} and gives the focus back`, async (visit) => {
      await openDialog(visit);
      await visit.page.keyboard.type('ida@');
      await close(visit);
      const { focus, email } = await visit.shows((signup) => signup.focus === 'open');
      assert.deepEqual([focus, email], ['open', 'ida@']);
      assert.deepEqual(await boxes(visit), [false]);
    });
  }

  signupTest('signs up in the box, where the result has the focus', async (visit) => {
    await openDialog(visit);
    await visit.signUp();
    await visit.shows(({ status, focus }) => status === 'subscribed' && focus === 'result');
    assert.deepEqual(await boxes(visit), [true]);
  });

  signupTest(
    'says a failure within the box',
    async (visit) => {
      await openDialog(visit, { ...dialog, answers: 'signup-503' });
      await visit.signUp();
      const { said } = await visit.becomes('unavailable');
      assert.match(said, /^This does not work now\./);
      const isInside = await visit.run(() => {
        const { shadowRoot } = document.querySelector('digest-signup');
        return shadowRoot.querySelector('[part=dialog] [role=status]') !== null;
      });
      assert.equal(isInside, true);
    },
    { told: ['HTTP_SERVER'] },
  );

  signupTest(
    'stays away without its part of the script, and the children remain',
    async (visit) => {
      await visit.open({ ...dialog, script: '/cdn-tampered/digest-signup.js' });
      await visit.told('NET_PART');
      assert.equal((await visit.becomes('ready')).hasFallback, true);
    },
    { told: ['NET_PART'], faults: /^resource: script .*\.js$/ },
  );
});

describe('A box that slides in', () => {
  signupTest('comes after its time, and is said once', async (visit) => {
    await openWith(visit, delayed);
    assert.deepEqual(await boxes(visit), [false]);
    await stay(visit);
    assert.deepEqual(await boxes(visit), [true]);
    const { said } = await visit.shows(() => true);
    assert.equal(said, `${label}: a box has opened at the edge of the page.`);
  });

  signupTest('comes once the reader has come far enough', async (visit) => {
    const head = '<style>body { min-block-size: 400vh }</style>';
    await openWith(visit, { attributes: `open="scroll" open-after="50" ${heading}`, head });
    await visit.run(() => scrollTo(0, innerHeight * 0.5));
    await settle(visit);
    assert.deepEqual(await boxes(visit), [false]);
    await visit.run(() => scrollTo(0, innerHeight * 1.5));
    await visit.shows(({ said }) => said);
    assert.deepEqual(await boxes(visit), [true]);
  });

  signupTest('takes no focus', async (visit) => {
    await openWith(visit, delayed);
    await visit.page.focus('#below button');
    await stay(visit);
    assert.equal((await visit.shows(() => true)).focus, 'button');
  });

  signupTest('leaves Escape to the page as long as the focus is there', async (visit) => {
    await openWith(visit, delayed);
    await visit.page.focus('#below button');
    await stay(visit);
    await visit.press('Escape');
    assert.deepEqual(await boxes(visit), [true]);
  });

  for (const [way, close] of [
    ['Escape', (visit) => visit.press('Escape')],
    ['its button', (visit) => visit.click('[part=close]')],
  ]) {
    signupTest(`closes by ${way} and gives the focus back`, async (visit) => {
      await openWith(visit, delayed);
      await visit.page.focus('#below button');
      await stay(visit);
      const field = await visit.find('[type=email]');
      await field.focus();
      await close(visit);
      await visit.shows(({ focus }) => focus === 'button');
      assert.deepEqual(await boxes(visit), [false]);
    });
  }

  signupTest('comes once a page, whichever is first', async (visit) => {
    await openWith(visit, { ...delayed, count: 3 });
    await visit.pass(20_000);
    await until(async () => (await boxes(visit)).includes(true));
    await settle(visit);
    assert.deepEqual(
      (await boxes(visit)).filter((isOpen) => isOpen),
      [true],
    );
  });

  async function close(visit, options = delayed) {
    await openWith(visit, options);
    await stay(visit);
    await visit.click('[part=close]');
    await settle(visit);
  }

  async function comesAgain(visit, time, options = delayed) {
    await openWith(visit, options);
    await visit.pass(time);
    await settle(visit);
    const [isOpen] = await boxes(visit);
    return isOpen;
  }

  signupTest('does not come again within its days of rest', async (visit) => {
    await close(visit);
    assert.equal(await comesAgain(visit, 29 * day), false);
  });

  signupTest('comes again after them', async (visit) => {
    await close(visit);
    assert.equal(await comesAgain(visit, 31 * day), true);
  });

  signupTest('rests as long as its owner says', async (visit) => {
    const brief = { attributes: `${delayed.attributes} rest-days="3"` };
    await close(visit, brief);
    assert.equal(await comesAgain(visit, 2 * day, brief), false);
    assert.equal(await comesAgain(visit, 4 * day, brief), true);
  });

  signupTest('keeps another one away for a day, and no longer', async (visit) => {
    const other = { attributes: `${delayed.attributes} list="weekly"` };
    await close(visit);
    assert.equal(await comesAgain(visit, 0.5 * day, other), false);
    assert.equal(await comesAgain(visit, 1.5 * day, other), true);
  });

  signupTest('does not ask who has signed up', async (visit) => {
    await visit.open();
    await visit.signUp();
    await visit.becomes('subscribed');
    await settle(visit);
    assert.equal(await comesAgain(visit, 300 * day), false);
  });

  signupTest('does not come again after it led to a sign-up', async (visit) => {
    await openWith(visit, delayed);
    await stay(visit);
    await visit.signUp();
    await visit.becomes('subscribed');
    await visit.click('[part=close]');
    await settle(visit);
    assert.equal(await comesAgain(visit, 300 * day), false);
  });
});
