import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { ownerForm } from './support/owner-form.mjs';
import { signupTest } from './support/signup-test.mjs';
import { archive, partner } from './support/stage.mjs';

const email = 'ida@reader.example';
const room = 'csp-own';

/** Lets the scripts of the rig run beside ours. */
const rig = "'nonce-{nonce}'";

/** What a page has to allow for the form: the script's origin, and the service's. */
const least = [
  "default-src 'none'",
  `script-src ${partner.url} ${rig}`,
  `connect-src ${archive.url}`,
  "base-uri 'none'",
  "form-action 'none'",
  // One browser puts its own search for an icon under the policy.
  "img-src 'self'",
];

const policyOf = (directives) => ({ room, policy: directives.join('; ') });

const choices =
  'name="optional" list="daily" topics="water" frequencies="daily, weekly" consent-text="I agree."';

signupTest('F65 a strict policy is never violated, from the form to the result', async (visit) => {
  await visit.open({ ...policyOf(least), attributes: choices });
  await visit.fill();
  await visit.click('[name=consent]');
  await visit.click('[part=submit]');
  await visit.becomes('subscribed');
  await visit.click('[part=again]');
  await visit.becomes('ready');
});

for (const [name, options] of Object.entries({
  'a dialog': { attributes: 'open="button" heading="Notes"' },
  'another language': { lang: 'ar' },
  'a check': { children: '<p slot="challenge"><input name="altcha" value="token"></p>' },
})) {
  signupTest(`F65 nor does ${name} violate it`, async (visit) => {
    await visit.open({ ...policyOf(least), ...options });
    if (name === 'a dialog') await visit.click('[part=open]');
    await visit.signUp();
    await visit.becomes('subscribed');
  });
}

signupTest('F65 a nonce with strict-dynamic does in place of the origin', async (visit) => {
  const policy = least.with(1, `script-src ${rig} 'strict-dynamic'`);
  await visit.open({ ...policyOf(policy), lang: 'ar' });
  await visit.signUp();
  await visit.becomes('subscribed');
});

const forbidden = /^securitypolicyviolation: connect-src /;

signupTest(
  'F19 a policy that forbids the service is named, and nothing is claimed',
  async (visit) => {
    await visit.open({
      ...policyOf(least.filter((directive) => !directive.startsWith('connect-src'))),
      attributes: 'service-url="https://service.example/join"',
    });
    await visit.signUp();
    const { code, email: kept, links, hasFallback } = await visit.becomes('blocked');
    assert.deepEqual(
      { code, kept, hasFallback },
      { code: 'NET_BLOCKED_CSP', kept: email, hasFallback: true },
    );
    assert.deepEqual(
      links.map(({ href }) => href),
      ['https://service.example/join'],
    );
    assert.match(await visit.told('NET_BLOCKED_CSP'), /connect-src.*form-action/);
    assert.deepEqual(await visit.posts(), []);
  },
  { told: ['NET_BLOCKED_CSP'], faults: forbidden },
);

describe('F19 a form that the browser sends', () => {
  const answers = 'signup-accepted';
  const own = (visit, directives) => ({
    ...policyOf(directives),
    answers,
    api: '',
    children: ownerForm(visit.api(answers, 'sign-up')),
  });

  signupTest('goes where form-action allows it', async (visit) => {
    const policy = least.with(4, `form-action ${archive.url}`).toSpliced(2, 1);
    await visit.open(own(visit, policy));
    await visit.fill();
    await Promise.all([visit.page.waitForNavigation(), visit.press('Enter')]);
    assert.equal((await visit.posts()).length, 1);
    await visit.page.goBack();
  });

  signupTest(
    'says so where form-action forbids it',
    async (visit) => {
      await visit.open(own(visit, least));
      await visit.signUp();
      const form = await visit.becomes('blocked');
      assert.deepEqual([form.code, form.email], ['NET_BLOCKED_CSP', email]);
      assert.deepEqual(await visit.posts(), []);
    },
    { told: ['NET_BLOCKED_CSP'], faults: /^securitypolicyviolation: form-action / },
  );

  signupTest('needs no form-action where the script sends it', async (visit) => {
    await visit.open({ ...policyOf(least), children: ownerForm('/page/plain') });
    await visit.signUp();
    await visit.becomes('subscribed');
  });
});

describe('F65 where markup has to be trusted', () => {
  const trusted = (names) =>
    policyOf([...least, "require-trusted-types-for 'script'", `trusted-types ${names}`]);
  const refusals = /^securitypolicyviolation: (trusted-types|require-trusted-types-for) /;

  signupTest('the policies lit-html and handbill are all it takes', async (visit) => {
    await visit.open({ ...trusted('lit-html handbill'), lang: 'ar', attributes: choices });
    await visit.fill();
    await visit.click('[name=consent]');
    await visit.click('[part=submit]');
    await visit.becomes('subscribed');
  });

  signupTest(
    'a form without handbill goes, in English',
    async (visit) => {
      await visit.open({ ...trusted('lit-html'), lang: 'ar' });
      const { button } = await visit.shows((signup) => signup.button);
      assert.equal(button, 'Sign up');
      await visit.signUp();
      await visit.becomes('subscribed');
    },
    { faults: refusals },
  );

  signupTest(
    'the children stay where no policy is allowed',
    async (visit) => {
      await visit.open(trusted("'none'"));
      await visit.told('RENDER');
      const { hasFallback, email: field } = await visit.shows(() => true);
      assert.deepEqual([hasFallback, field], [true, undefined]);
    },
    { told: ['RENDER'], faults: refusals },
  );

  signupTest(
    "the owner's form stays, and is sent by the browser",
    async (visit) => {
      const answers = 'signup-accepted';
      const action = visit.api(answers, 'sign-up');
      await visit.open({
        ...policyOf([
          `form-action ${archive.url}`,
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
        answers,
        api: '',
        children: ownerForm(action),
      });
      await visit.told('RENDER');
      await visit.fill();
      await Promise.all([visit.page.waitForNavigation(), visit.press('Enter')]);
      assert.equal((await visit.posts()).length, 1);
      await visit.page.goBack();
    },
    { told: ['RENDER', 'RENDER'], faults: refusals },
  );
});
