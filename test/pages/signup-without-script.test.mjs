import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { until } from '../support/until.mjs';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';
import { engine } from './support/stage.mjs';

const answers = 'signup-accepted';
const sent = 'address=ida%40reader.example&list=water&source=town-page';

/** Why the script does not run, as what the page is opened with. */
const reasons = {
  'is missing': { script: '/script/missing.js' },
  'is a page': { script: '/script/page.js' },
  'breaks off': { script: '/script/broken.js' },
  'throws while it loads': { script: '/script/throws.js' },
  'was stripped': { scriptAttributes: 'type="text/plain"' },
};

/** What the page notices of its own script tag. */
const faults = /^resource: script|^error: |thrown while loading|^Unexpected end|^SyntaxError: /;

async function sendsItself(visit, open) {
  await open({ answers, api: '', children: ownerForm(visit.api(answers, 'sign-up')) });
  const field = await visit.find('[type=email]');
  await field.focus();
  await visit.page.keyboard.type('ida@reader.example');
  await visit.press('Enter');
  await until(async () => (await visit.posts()).length === 1);
  await until(() => (visit.frame ?? visit.page).url() === visit.api(answers, 'sign-up'));
  const [{ type, body }] = await visit.posts();
  assert.deepEqual([type, body], ['application/x-www-form-urlencoded', sent]);
}

describe("The browser sends the owner's form where the script", () => {
  for (const [reason, options] of Object.entries(reasons)) {
    signupTest(
      reason,
      async (visit) => {
        await sendsItself(visit, (page) => visit.begin({ ...page, ...options }));
        await visit.page.goBack();
      },
      { faults },
    );
  }

  signupTest('is still awaited', async (visit) => {
    await sendsItself(visit, (page) => visit.begin({ ...page, delay: '60000' }));
    await visit.page.goBack();
  });

  signupTest('may not run', async (visit) => {
    await sendsItself(visit, (page) => visit.openFramed('allow-forms', page));
  });

  // Firefox has no command for it.
  if (engine === 'chromium') {
    signupTest('is switched off in the browser', async (visit) => {
      await visit.page.setJavaScriptEnabled(false);
      await sendsItself(visit, (page) => visit.begin(page));
      await visit.page.setJavaScriptEnabled(true);
      await visit.page.goBack();
    });
  }
});

signupTest('The fields are checked by the browser without a script', async (visit) => {
  const children = ownerForm(visit.api(answers, 'sign-up'));
  await visit.begin({ answers, api: '', children, script: '/script/empty.js' });
  const field = await visit.find('[type=email]');
  await field.focus();
  await visit.page.keyboard.type('ida@');
  await visit.press('Enter');
  await visit.shows(({ focus, email }) => focus === 'address' && email === 'ida@');
  assert.deepEqual(await visit.posts(), []);
});

signupTest('Without a script the link among the children is what there is', async (visit) => {
  await visit.begin({ script: '/script/empty.js' });
  assert.equal((await visit.shows(() => true)).hasFallback, true);
  await visit.page.click('digest-signup > a');
  await until(() => visit.page.url().endsWith('#below'));
});
