import assert from 'node:assert/strict';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';

/** The script comes when so much time has passed. */
const delay = '5000';
const typed = 'ida.lund+harbour.notes@reader.example';

/** Opens a page with an owner's form, whose script comes while the reader types. */
async function typeThroughUpgrade(visit, options) {
  await visit.begin({ delay, children: ownerForm('/page/plain'), ...options });
  const field = await visit.page.$('[type=email]');
  await field.focus();
  const [...letters] = typed;
  for (const [index, letter] of letters.entries()) {
    if (index === 5) await visit.pass(5000);
    await visit.page.keyboard.type(letter);
  }
  await visit.shows(({ status }) => status);
}

signupTest('F76 no keystroke is lost to the upgrade of a form', async (visit) => {
  await typeThroughUpgrade(visit);
  const { email, focus } = await visit.becomes('ready');
  assert.deepEqual({ email, focus }, { email: typed, focus: 'address' });
});

signupTest('The caret stays where it was in the upgrade', async (visit) => {
  await visit.begin({ delay, children: ownerForm('/page/plain') });
  await visit.page.focus('[type=email]');
  await visit.page.keyboard.type('ia@reader.example');
  for (let steps = 0; steps < 16; steps++) await visit.press('ArrowLeft');
  await visit.pass(5000);
  await visit.shows(({ status }) => status);
  await visit.page.keyboard.type('d');
  assert.equal((await visit.shows(() => true)).email, 'ida@reader.example');
});

signupTest('What was typed before the upgrade is sent after it', async (visit) => {
  await typeThroughUpgrade(visit);
  await visit.pass();
  await visit.press('Enter');
  await visit.becomes('subscribed');
  const [{ email }] = await visit.subscriptions();
  assert.equal(email, typed);
});

signupTest('A form that was sent before the upgrade goes by the browser', async (visit) => {
  const answers = 'signup-accepted';
  const action = visit.api(answers, 'sign-up');
  await visit.begin({ answers, api: '', delay, children: ownerForm(action) });
  await visit.page.focus('[type=email]');
  await visit.page.keyboard.type(typed);
  await Promise.all([visit.page.waitForNavigation(), visit.press('Enter')]);
  const [{ type }, ...others] = await visit.posts();
  assert.equal(type, 'application/x-www-form-urlencoded');
  assert.equal(others.length, 0);
  await visit.page.goBack();
});

signupTest('The focus goes to no form of ours by itself', async (visit) => {
  await visit.begin({ delay });
  await visit.page.focus('#below button');
  await visit.pass(5000);
  const { focus } = await visit.shows(({ status }) => status === 'ready');
  assert.equal(focus, 'button');
});

/** Writes the page anew, script and all there already, with a pause in the middle of the element. */
async function writeInPieces([first, second]) {
  document.open();
  document.write(`<!doctype html><title>Anew</title>${first}`);
  await new Promise((resolve) => setTimeout(resolve));
  document.write(`${second}</digest-signup><p id="below">Below</p>`);
  document.close();
}

signupTest('A form that comes after its element was begun is enhanced', async (visit) => {
  await visit.open();
  await visit.run(writeInPieces, [
    `<digest-signup api="${visit.api()}">`,
    ownerForm('/page/plain'),
  ]);
  await visit.signUp(typed);
  await visit.becomes('subscribed');
  const [{ lists }] = await visit.subscriptions();
  assert.deepEqual(lists, ['water']);
});

signupTest('A form that needs no address is not missed while it comes', async (visit) => {
  await visit.open();
  const form = ownerForm(visit.api(visit.answers, 'sign-up'));
  await visit.run(writeInPieces, ['<digest-signup>', form]);
  const { hasFallback } = await visit.becomes('ready');
  assert.equal(hasFallback, true);
  assert.deepEqual(await visit.codes(), []);
});

signupTest('A box to tick that comes later stands in our form', async (visit) => {
  await visit.open();
  const consent = '<span slot="consent">Send me the digest.</span>';
  await visit.run(writeInPieces, [`<digest-signup api="${visit.api()}">`, consent]);
  await visit.shows(({ status }) => status);
  assert.ok(await visit.find('input[name=consent]'));
});
