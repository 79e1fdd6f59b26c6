import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { form } from '../signup-services/action-network.mjs';
import { lists } from '../signup-services/listmonk.mjs';
import { closedList, list } from '../signup-services/mailtrain.mjs';
import { until } from '../support/until.mjs';
import { send, signUp, submit } from './support/signing-up.mjs';
import { hostTest, services, shut, strangerTest } from './support/signup-stage.mjs';

/** Address of each service as its owner writes it. */
const paths = {
  listmonk: '/listmonk',
  kit: '/kit/forms/12345/subscriptions',
  'action-network': `/action-network/api/v2/forms/${form}/submissions/`,
  mailtrain: `/mailtrain/subscription/${list}`,
};

/** Signs up in a page at one of the services. */
const signUpIn = (page, name, fields, { at = services, path = paths[name] } = {}) =>
  page.evaluate(signUp, name, `${at.url}${path}`, fields);

/** How a service was asked, preflights too. */
const methods = (name, at = services) => at.requests(name).map(({ method }) => method);

/** Fields of the form that a service got last. */
const fieldsOf = (name, at = services) => [...new URLSearchParams(at.requests(name).at(-1).body)];

const badAddress = { email: 'ida@reader' };
const invalid = { status: 'invalid', error: 'HTTP_REFUSED', fields: ['email'] };
const refused = { status: 'blocked', error: 'HTTP_REFUSED' };
const unavailable = { status: 'unavailable', error: 'HTTP_SERVER' };
const nameless = { status: 'unavailable', error: 'CONFIG_TOPIC_UNKNOWN' };

/** What is asked of a service that can be read, and what its reader is told. */
const readable = {
  listmonk: [
    ['a list with a mail to confirm', { lists: [lists.weekly] }, { status: 'pending' }],
    ['a list without', { lists: [lists.daily] }, { status: 'subscribed' }],
    ['a bad address', { ...badAddress, lists: [lists.daily] }, invalid],
    ['an unwanted domain', { email: 'blocked@spam.example', lists: [lists.daily] }, refused],
    ['a list that is not public', { lists: [lists.staff] }, nameless],
    ['a fault', { email: 'down@reader.example', lists: [lists.daily] }, unavailable],
  ],
  kit: [
    ['anybody', {}, { status: 'sent-unknown' }],
    [
      'a doubtful address',
      { email: 'quarantined@reader.example' },
      { ...refused, page: 'https://app.kit.com/guards/a1b2c3' },
    ],
    ['a bad address', badAddress, invalid],
    ['a field that is missing', { email: 'blocked@reader.example' }, refused],
    ['a fault', { email: 'down@reader.example' }, unavailable],
  ],
  'action-network': [
    ['anybody', {}, { status: 'subscribed' }],
    ['a bad address', badAddress, invalid],
    ['a fault', { email: 'down@reader.example' }, unavailable],
  ],
  mailtrain: [
    ['anybody', {}, { status: 'pending' }],
    ['a bad address', badAddress, { ...invalid, error: 'HTTP_SERVER' }],
    ['a fault', { email: 'down@reader.example' }, unavailable],
  ],
};

for (const [name, cases] of Object.entries(readable)) {
  describe(`A page that ${name} trusts`, () => {
    for (const [what, fields, outcome] of cases) {
      hostTest(`learns ${outcome.status} of ${what}`, async (page) => {
        assert.deepEqual(await signUpIn(page, name, fields), outcome);
      });
    }
  });
}

describe('The owner is told', () => {
  for (const [what, name, path] of [
    ['a form that is not there', 'action-network', '/action-network/api/v2/forms/another'],
    ['a list that is not there', 'mailtrain', '/mailtrain/subscription/another'],
    ['a list that is closed', 'mailtrain', `/mailtrain/subscription/${closedList}`],
  ]) {
    hostTest(`of ${what} at ${name}`, async (page) => {
      assert.deepEqual(await signUpIn(page, name, {}, { path }), nameless);
    });
  }
});

describe('One sign-up is one POST', () => {
  for (const [name, fields, status, asked] of [
    ['listmonk', { lists: [lists.weekly] }, 'pending', ['GET', 'OPTIONS', 'POST']],
    ['kit', {}, 'sent-unknown', ['POST']],
    ['action-network', {}, 'subscribed', ['OPTIONS', 'POST']],
    ['mailtrain', {}, 'pending', ['GET', 'OPTIONS', 'POST']],
  ]) {
    hostTest(`for ${name}`, async (page) => {
      assert.deepEqual(await signUpIn(page, name, fields), { status });
      assert.deepEqual(methods(name), asked);
    });

    hostTest(`for ${name}, though the answer is lost`, async (page) => {
      const outcome = await signUpIn(page, name, { ...fields, email: 'lost@reader.example' });
      assert.deepEqual(outcome, { status: 'unknown', error: 'NET_UNREACHABLE_OR_CORS' });
      assert.deepEqual(methods(name), asked);
    });

    hostTest(`for ${name}, however slow the answer`, async (page) => {
      const signingUp = signUpIn(page, name, { ...fields, email: 'slow@reader.example' });
      await until(() => methods(name).includes('POST'));
      services.release();
      assert.deepEqual(await signingUp, { status });
      assert.deepEqual(methods(name), asked);
    });
  }
});

describe('A page that the service does not trust', () => {
  strangerTest('has the browser send the form to listmonk', async (page) => {
    const outcome = await signUpIn(page, 'listmonk', { lists: [lists.weekly] });
    assert.deepEqual(methods('listmonk'), ['GET', 'GET', 'GET']);
    await Promise.all([page.waitForNavigation(), page.evaluate(submit, outcome)]);
    assert.match(await page.content(), /An e-mail has been sent to you to confirm/);
    assert.deepEqual(fieldsOf('listmonk'), [
      ['email', 'ida@reader.example'],
      ['name', ''],
      ['l', lists.weekly],
      ['nonce', ''],
    ]);
  });

  strangerTest('sends nothing to Mailtrain and leads to its page', async (page) => {
    assert.deepEqual(await signUpIn(page, 'mailtrain', {}), {
      status: 'blocked',
      error: 'NET_UNREACHABLE_OR_CORS',
      page: `${services.url}${paths.mailtrain}`,
    });
    assert.deepEqual(methods('mailtrain'), ['GET', 'GET', 'GET']);
  });

  strangerTest('does not know that Kit has signed up', async (page) => {
    const outcome = await signUpIn(page, 'kit', {}, { at: shut });
    assert.deepEqual(outcome, { status: 'unknown', error: 'NET_UNREACHABLE_OR_CORS' });
    assert.deepEqual(methods('kit', shut), ['POST']);
    assert.deepEqual(fieldsOf('kit', shut), [['email_address', 'ida@reader.example']]);
  });

  strangerTest('does not know that nothing reached Action Network', async (page) => {
    const outcome = await signUpIn(page, 'action-network', {}, { at: shut });
    assert.deepEqual(outcome, { status: 'unknown', error: 'NET_UNREACHABLE_OR_CORS' });
    assert.deepEqual(methods('action-network', shut), ['OPTIONS']);
  });

  strangerTest('learns what services say that trust all', async (page) => {
    assert.equal((await signUpIn(page, 'kit', {})).status, 'sent-unknown');
    assert.equal((await signUpIn(page, 'action-network', {})).status, 'subscribed');
  });
});

describe('What leaves a page', () => {
  const fields = { email: 'ida@reader.example', l: lists.daily };
  const json = { email: 'ida@reader.example', list_uuids: [lists.daily] };
  const address = `${services.url}/listmonk/api/public/subscription`;
  const lost = { code: 'NET_UNREACHABLE_OR_CORS', sent: true };

  strangerTest('Fields arrive where the answer may not be read', async (page) => {
    assert.deepEqual(await page.evaluate(send, address, { fields }), lost);
    assert.deepEqual(fieldsOf('listmonk'), Object.entries(fields));
  });

  strangerTest('JSON does not, and looks the same to the page', async (page) => {
    assert.deepEqual(await page.evaluate(send, address, { json }), lost);
    assert.deepEqual(methods('listmonk'), ['OPTIONS']);
  });

  hostTest('Nothing arrives with a header that is not expected', async (page) => {
    const headers = { 'idempotency-key': 'k' };
    assert.deepEqual(await page.evaluate(send, address, { fields, headers }), lost);
    assert.deepEqual(methods('listmonk'), ['OPTIONS']);
  });

  for (const [what, sent] of [
    ['taken', fields],
    ['refused', { ...fields, email: 'ida@reader' }],
  ]) {
    strangerTest(`Fields sent blind are answered by nothing when ${what}`, async (page) => {
      const seen = await page.evaluate(send, address, { fields: sent, blind: true });
      assert.deepEqual(seen, { answer: '' });
      assert.deepEqual(fieldsOf('listmonk'), Object.entries(sent));
    });
  }
});
