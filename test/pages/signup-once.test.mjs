import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';

const button = 'button:not([type=button])';

/** What an impatient reader does, once the form is filled in; the button is at that place. */
const acts = {
  'two fast clicks': ({ page }, place) => page.mouse.click(...place, { count: 2 }),
  'Enter and a click': async ({ page }, place) => {
    await page.keyboard.press('Enter');
    await page.mouse.click(...place);
  },
  'a click and Enter': async ({ page }, place) => {
    await page.mouse.click(...place);
    await page.keyboard.press('Enter');
  },
  'ten presses': async ({ page }) => {
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press('Enter');
  },
};

async function actImpatiently(visit, act) {
  await visit.fill();
  await act(visit, await visit.placeOf(button));
}

describe('F43 one POST comes of', () => {
  for (const [name, act] of Object.entries(acts)) {
    signupTest(`${name} in our own form`, async (visit) => {
      await visit.open({ answers: 'signup-accepted-slow-300' });
      await actImpatiently(visit, act);
      await visit.becomes('subscribed');
      assert.equal((await visit.posts()).length, 1);
    });

    signupTest(`${name} in the owner's form`, async (visit) => {
      await visit.open({
        answers: 'signup-accepted-slow-300',
        children: ownerForm('/page/plain'),
      });
      await actImpatiently(visit, act);
      await visit.becomes('subscribed');
      const [{ type, body }, ...others] = await visit.posts();
      assert.equal(type, 'application/json');
      assert.deepEqual(JSON.parse(body).lists, ['water']);
      assert.equal(others.length, 0);
    });

    signupTest(`${name} in a form that the browser sends`, async (visit) => {
      const answers = 'signup-accepted-slow-300';
      const action = visit.api(answers, 'sign-up');
      await visit.open({ answers, api: '', children: ownerForm(action) });
      await actImpatiently(visit, act);
      await until(() => visit.page.url() === action);
      const [{ body }, ...others] = await visit.posts();
      assert.equal(body, 'address=ida%40reader.example&list=water&source=town-page');
      assert.equal(others.length, 0);
      await visit.page.goBack();
    });
  }
});

for (const width of [320, 1280]) {
  signupTest(`Clicks after the answer take nothing back at ${width} px`, async (visit) => {
    await visit.page.setViewport({ width, height: 800 });
    await visit.open();
    await visit.fill();
    const place = await visit.placeOf(button);
    await visit.page.mouse.click(...place);
    await visit.becomes('subscribed');
    await visit.page.mouse.click(...place, { count: 9 });
    await visit.becomes('subscribed');
    assert.equal((await visit.posts()).length, 1);
  });
}
