import assert from 'node:assert/strict';
import { until } from '../support/until.mjs';
import { signupTest } from './support/signup-test.mjs';

const unknown = {
  status: 'unknown',
  code: 'NET_UNREACHABLE_OR_CORS',
  message: /^No answer came, so it may have worked\. You can try again: nothing happens twice\./,
};
const unavailable = {
  status: 'unavailable',
  code: 'HTTP_SERVER',
  message: /^This does not work now\. Please try again later\./,
};
const blocked = {
  status: 'blocked',
  message: /^This did not go through\./,
};

/** What comes of each answer that is no success. */
const failures = {
  'rate-limited-3600': {
    status: 'rate-limited',
    code: 'HTTP_RATE_LIMITED',
    message: /^There were too many tries\. Please try again later\./,
  },
  'rate-limited-hidden': {
    status: 'rate-limited',
    code: 'HTTP_RATE_LIMITED',
    message: /^There were too many tries\. Please try again later\./,
  },
  503: unavailable,
  '500-html': unavailable,
  '403-html': { ...blocked, code: 'HTTP_DENIED' },
  'unknown-list': { ...blocked, code: 'HTTP_NOT_FOUND' },
  html: { ...blocked, code: 'BODY_NOT_JSON' },
  'login-redirect': { ...blocked, code: 'BODY_SIGN_IN' },
  'login-redirect-no-cors': unknown,
  'other-json': { ...unknown, code: 'BODY_SHAPE' },
  empty: { ...unknown, code: 'BODY_EMPTY' },
  huge: { ...unknown, code: 'BODY_TOO_LARGE' },
  reset: unknown,
  'no-cors': unknown,
};

/** What is known of the reader's form after a failure. */
async function failed(visit, { status, code, message }) {
  const form = await visit.becomes(status);
  assert.match(form.message, message);
  assert.equal(form.email, 'ida@reader.example');
  assert.equal(form.focus, 'input');
  assert.equal(form.hasFallback, true);
  assert.deepEqual(await visit.codes(), [code]);
}

for (const [name, failure] of Object.entries(failures)) {
  signupTest(
    `F78 ${name} is ${failure.status}, and a second try goes`,
    async (visit) => {
      await visit.open({ answers: `signup-${name}-then-signup-accepted` });
      await visit.signUp();
      await failed(visit, failure);
      await visit.press('Enter');
      await visit.becomes('subscribed');
      const [first, second, ...others] = await visit.subscriptions();
      assert.deepEqual(second, first);
      assert.equal(others.length, 0);
    },
    { told: [failure.code] },
  );
}

signupTest(
  'A refused preflight keeps the sign-up from arriving',
  async (visit) => {
    await visit.open({ answers: 'signup-preflight-refused' });
    await visit.signUp();
    await failed(visit, unknown);
    await visit.press('Enter');
    await until(async () => (await visit.count(visit.answers)).preflights === 2);
    await visit.becomes('unknown');
    assert.deepEqual(await visit.posts(), []);
  },
  { told: ['NET_UNREACHABLE_OR_CORS'] },
);

signupTest(
  'The owner reads that answers may not be read',
  async (visit) => {
    await visit.open({ answers: 'signup-no-cors' });
    await visit.signUp();
    assert.match(await visit.told('NET_UNREACHABLE_OR_CORS'), /Access-Control-Allow-Origin/);
  },
  { told: ['NET_UNREACHABLE_OR_CORS'] },
);

signupTest('F78 an address that is refused is said at its field', async (visit) => {
  await visit.open({ answers: 'signup-invalid-email-then-signup-accepted' });
  await visit.signUp('ida@reader');
  const { email, complaints, focus } = await visit.becomes('invalid');
  assert.deepEqual(
    { email, complaints, focus },
    {
      email: 'ida@reader',
      complaints: ['This was not accepted. Please check it.'],
      focus: 'input',
    },
  );
  assert.deepEqual(await visit.codes(), ['HTTP_REFUSED']);
  await visit.page.keyboard.type('.example');
  await visit.press('Enter');
  await visit.becomes('subscribed');
  const [, { email: sent }] = await visit.subscriptions(2);
  assert.equal(sent, 'ida@reader.example');
});

for (const [answers, status, words] of [
  ['signup-accepted', 'subscribed', 'You are signed up.'],
  ['signup-confirmation-sent', 'pending', 'Please confirm in the e-mail that comes to you now.'],
]) {
  signupTest(`F78 ${answers} takes the form's place and the focus`, async (visit) => {
    await visit.open({ answers });
    await visit.signUp();
    const { result, focus, email, hasFallback } = await visit.becomes(status);
    assert.ok(result.startsWith(words), result);
    assert.deepEqual(
      { focus, email, hasFallback },
      { focus: 'result', email: undefined, hasFallback: false },
    );
    assert.deepEqual(await visit.events(), [
      { type: 'digest-signup-submit' },
      { type: 'digest-signup-success', status },
    ]);
  });
}

signupTest('One more address can be signed up, by a key of its own', async (visit) => {
  await visit.open();
  await visit.signUp();
  await visit.becomes('subscribed');
  await visit.click('[part=again]');
  await visit.shows(({ status, focus }) => status === 'ready' && focus === 'input');
  await visit.signUp('noor@reader.example');
  const [first, second] = await visit.subscriptions(2);
  assert.equal(second.email, 'noor@reader.example');
  assert.notEqual(second.key, first.key);
  await visit.becomes('subscribed');
});

signupTest(
  'F44 no answer in time is unknown, and a second try has the same key',
  async (visit) => {
    await visit.open({ answers: 'signup-never-then-signup-accepted' });
    await visit.signUp();
    await visit.subscriptions();
    const { isReadOnly, button } = await visit.becomes('sending');
    assert.deepEqual({ isReadOnly, button }, { isReadOnly: false, button: 'Sending…' });
    await visit.pass(20_000);
    await failed(visit, { ...unknown, code: 'NET_TIMEOUT' });
    await visit.press('Enter');
    const [first, second] = await visit.subscriptions(2);
    assert.equal(second.key, first.key);
    await visit.becomes('subscribed');
  },
  { told: ['NET_TIMEOUT'] },
);

signupTest(
  'F44 another address is another act, by another key',
  async (visit) => {
    await visit.open({ answers: 'signup-reset-then-signup-accepted' });
    await visit.signUp('ida@reader.exampl');
    await visit.becomes('unknown');
    await visit.page.keyboard.type('e');
    await visit.press('Enter');
    const [first, second] = await visit.subscriptions(2);
    assert.notEqual(second.key, first.key);
    await visit.becomes('subscribed');
  },
  { told: ['NET_UNREACHABLE_OR_CORS'] },
);

signupTest(
  'F38 offline nothing is sent, and once back it goes',
  async (visit) => {
    await visit.open();
    await visit.fill();
    await visit.page.setOfflineMode(true);
    await visit.press('Enter');
    await failed(visit, {
      status: 'offline',
      code: 'NET_OFFLINE',
      message: /^You are offline\. Please try again later\./,
    });
    await visit.page.setOfflineMode(false);
    await visit.press('Enter');
    await visit.becomes('subscribed');
    assert.equal((await visit.posts()).length, 1);
  },
  { told: ['NET_OFFLINE'] },
);
