import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';

const flags = ['allow-scripts', 'allow-forms', 'allow-same-origin', 'allow-popups'];
const answers = 'signup-accepted';
const button = 'button:not([type=button])';

/** All that a frame may be allowed, but one. */
const without = (missing) => flags.filter((flag) => flag !== missing).join(' ');

/** How a reader sends a form, once it is filled in. */
const ways = {
  button: (visit) => visit.click(button),
  Enter: (visit) => visit.press('Enter'),
};

/** An owner's form that the browser sends. */
const native = (visit, attributes) => ({
  answers,
  api: '',
  attributes: 'service-url="https://service.example/join"',
  children: ownerForm(visit.api(answers, 'sign-up'), attributes),
});

async function openFramed(visit, missing, options) {
  await visit.openFramed(without(missing), options);
  await visit.shows(({ status }) => status);
}

for (const missing of flags.slice(1)) {
  describe(`F70 in a frame without ${missing}`, () => {
    for (const [way, act] of Object.entries(ways)) {
      signupTest(`our form goes by ${way}`, async (visit) => {
        await openFramed(visit, missing);
        await visit.fill();
        await act(visit);
        const { focus } = await visit.becomes('subscribed');
        assert.equal(focus, 'result');
        assert.equal((await visit.posts()).length, 1);
      });

      signupTest(`the owner's form goes by ${way}`, async (visit) => {
        await openFramed(visit, missing, { children: ownerForm('/page/plain') });
        await visit.fill();
        await act(visit);
        await visit.becomes('subscribed');
        const [{ lists }, ...others] = await visit.subscriptions();
        assert.deepEqual(lists, ['water']);
        assert.equal(others.length, 0);
      });
    }

    signupTest('our form says what is wrong', async (visit) => {
      await openFramed(visit, missing);
      await visit.fill('ida');
      await visit.click(button);
      const { focus } = await visit.shows(({ complaints }) => complaints.length === 1);
      assert.equal(focus, 'input');
      assert.deepEqual(await visit.events(), []);
    });

    signupTest("the owner's form says what is wrong", async (visit) => {
      await openFramed(visit, missing, { children: ownerForm('/page/plain') });
      await visit.fill('ida');
      await visit.click(button);
      await visit.shows(({ focus }) => focus === 'address');
      assert.deepEqual(await visit.events(), []);
    });
  });
}

for (const missing of ['allow-same-origin', 'allow-popups']) {
  signupTest(`F70 without ${missing} the browser sends the form`, async (visit) => {
    await openFramed(visit, missing, native(visit));
    await visit.signUp();
    await until(() => visit.frame.url() === visit.api(answers, 'sign-up'));
    assert.equal((await visit.posts()).length, 1);
  });
}

for (const [way, act] of Object.entries(ways)) {
  signupTest(
    `F70 a form that only the browser can send says so by ${way}`,
    async (visit) => {
      await openFramed(visit, 'allow-forms', native(visit));
      await visit.fill();
      await act(visit);
      const { code, email, message, links, hasFallback } = await visit.becomes('blocked');
      assert.deepEqual(
        { code, email, hasFallback },
        { code: 'FRAME_NO_FORMS', email: 'ida@reader.example', hasFallback: true },
      );
      assert.match(message, /^This did not go through\./);
      assert.deepEqual(links, [
        { href: 'https://service.example/join', text: 'Sign up on another page' },
      ]);
      assert.deepEqual(await visit.posts(), []);
      assert.match(await visit.told('FRAME_NO_FORMS'), /add allow-forms to the sandbox/);
    },
    { told: ['FRAME_NO_FORMS'] },
  );
}

signupTest('The result has the focus when the reader comes back from the tab', async (visit) => {
  await visit.open(native(visit, 'target="_blank"'));
  await visit.fill();
  await visit.click(button);
  await visit.pass();
  const { result } = await visit.shows(({ focus }) => focus === 'result');
  assert.match(result, /^Please go on in the tab that has opened\./);
  const [, tab] = await until(async () => {
    const pages = await visit.context.pages();
    return pages.length === 2 && pages;
  });
  await until(() => tab.url() === visit.api(answers, 'sign-up'));
  assert.equal((await visit.posts()).length, 1);
});

signupTest('F70 without allow-scripts the children stay', async (visit) => {
  await visit.openFramed(without('allow-scripts'));
  const { status, hasFallback } = await visit.shows(() => true);
  assert.deepEqual({ status, hasFallback }, { status: undefined, hasFallback: true });
});
