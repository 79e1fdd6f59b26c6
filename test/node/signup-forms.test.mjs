import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { formServices } from 'handbill/providers/form-services';
import { hiddenName } from '../signup-services/forms/mailpoet.mjs';
import { startSignupServices } from '../signup-services/serve.mjs';

const services = await startSignupServices();
after(() => services.stop());

const reader = { email: 'ida@reader.example', name: 'Ida Lünd' };
const lists = ['3', '7'];

/**
 * Where each service takes its form, what an owner says of it, what is kept of our reader then, and which field is
 * its trap.
 */
const forms = {
  brevo: {
    path: '/serve/MUIFA-x_1',
    options: { fields: { name: 'VORNAME' } },
    kept: { ...reader, lists: [] },
    trap: 'email_address_check',
  },
  buttondown: {
    path: '/api/emails/embed-subscribe/paper',
    kept: { ...reader, lists },
  },
  civicrm: {
    path: '/civicrm/profile/create?gid=12&reset=1',
    kept: { ...reader, lists },
  },
  keila: {
    path: '/forms/nfrm1',
    options: { fields: { lists: 'contact[data][topics][]' } },
    kept: { ...reader, lists },
    trap: 'h[url]',
  },
  mailchimp: {
    path: '/subscribe/post?u=7f3a&id=c0de&f_id=00',
    options: { fields: { lists: 'group[7021][*]=1' } },
    kept: { ...reader, lists: ['7021/3', '7021/7'] },
    trap: 'b_7f3a_c0de',
  },
  mailerlite: {
    path: '/jsonp/12/forms/34/subscribe',
    kept: { ...reader, lists: [] },
  },
  mailpoet: {
    path: '/wp-admin/admin-post.php?action=mailpoet_subscription_form',
    options: {
      fields: {
        email: `data[${hiddenName('email')}]`,
        name: `data[${hiddenName('first_name')}]`,
        lists: `data[${hiddenName('segments')}][]`,
      },
      extra: { 'data[form_id]': 2 },
    },
    kept: { ...reader, lists },
    trap: 'data[email]',
  },
  newsletter: {
    path: '/?na=s',
    kept: { ...reader, lists },
  },
  sendy: {
    path: '/subscribe',
    options: { extra: { list: 'Q1w2e3' } },
    kept: { ...reader, lists: ['Q1w2e3'] },
    trap: 'hp',
  },
};

/** What the service of this name answers to fields, and what it keeps of them. */
async function post(name, action, fields) {
  const response = await fetch(action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { origin: 'https://partner.example' },
  });
  const { memberOf } = await import(`../signup-services/forms/${name}.mjs`);
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
    kept: memberOf(services.requests(name).at(-1)),
  };
}

/** Signs up at a service through its provider, as a browser would send what that answers or sends by itself. */
async function signUp(name, { edit = (fields) => fields, ...asked } = {}) {
  const { path, options } = forms[name];
  const provider = formServices[name]({ api: `${services.url}/${name}${path}`, options });
  const subscription = { ...reader, lists, origin: {}, key: 'k', ...asked };
  let form;
  const outcome = await provider.subscribe(subscription, {
    post: async (action, { body }) => {
      form = { action, fields: [...body] };
      return '';
    },
  });
  const { action, fields } = form ?? outcome;
  return post(name, action, edit(fields));
}

test('there is a form to try for each service', () => {
  assert.deepEqual(Object.keys(forms).sort(), Object.keys(formServices).sort());
});

/** Newsletter shows a page in between first: what that sends, as its script does. */
function sentOn({ text }) {
  const inputs = text.matchAll(/name="([^"]*)" value="([^"]*)"/g);
  return [...inputs].map(([, name, value]) => [name, value]);
}

for (const [name, { path, kept, trap }] of Object.entries(forms)) {
  describe(name, () => {
    test('reads the address, the name and the lists', async () => {
      const first = await signUp(name);
      const last =
        name === 'newsletter'
          ? await post(name, `${services.url}/${name}${path}`, sentOn(first))
          : first;
      assert.deepEqual(last.kept, kept);
      assert.ok(last.status < 400);
    });

    test('answers no script of another origin', async () => {
      const { headers } = await signUp(name);
      assert.equal(headers.get('access-control-allow-origin'), null);
    });

    if (!trap) return;
    test('keeps nothing where its trap is filled', async () => {
      const honest = await signUp(name);
      const caught = await signUp(name, {
        edit: (fields) => fields.map(([field, value]) => [field, field === trap ? 'x' : value]),
      });
      assert.equal(caught.kept, undefined);
      assert.equal(caught.status, honest.status);
    });
  });
}

// MailPoet leads back whatever came of it; Newsletter does not look before its page in between was passed.
for (const name of Object.keys(forms).filter((name) => !/mailpoet|newsletter/.test(name))) {
  test(`${name} refuses what is no address`, async () => {
    const { status, kept } = await signUp(name, { email: 'ida@reader' });
    assert.deepEqual([status, kept], [400, undefined]);
  });
}

test('MailPoet leads back, and says what came of it', async () => {
  const good = await signUp('mailpoet');
  const bad = await signUp('mailpoet', { email: 'ida@reader' });
  assert.equal(good.headers.get('location'), '/mailpoet/?mailpoet_success=2');
  assert.equal(bad.headers.get('location'), '/mailpoet/?mailpoet_error=2');
});

test('Newsletter keeps nobody who did not pass its page in between', async () => {
  const { status, kept, text } = await signUp('newsletter');
  assert.deepEqual([status, kept], [200, undefined]);
  assert.match(text, /name="ts"/);
});

for (const name of ['keila', 'brevo']) {
  test(`${name} gets the answer of a captcha where it wants one`, async () => {
    const email = 'captcha@reader.example';
    const without = await signUp(name, { email });
    const { kept } = await signUp(name, { email, challenge: 'solved' });
    assert.deepEqual([without.status, without.kept, kept?.email], [400, undefined, email]);
  });
}
