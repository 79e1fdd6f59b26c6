import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProviderPage } from './provider-page.mjs';
import { useSignupScene } from './signup-scene.mjs';

const scene = useSignupScene();
const email = 'ada@readers.example';

for (const wrong of ['ada', 'ada@readers', '']) {
  test(`the address "${wrong}" is not taken`, async () => {
    const page = await ProviderPage.open(scene);
    const { status, fields } = await page.subscribe({ email: wrong });
    assert.deepEqual([status, fields], ['invalid', ['email']]);
  });
}

test('nobody signs up without a token', async () => {
  const page = await ProviderPage.open(scene);
  const { status, error } = await page.subscribe({ email }, { token: 'none' });
  assert.deepEqual([status, error.status], ['blocked', 400]);
});

test('a second try gets a good token in place of a stale one', async () => {
  const page = await ProviderPage.open(scene);
  const { status, error } = await page.subscribe({ email }, { token: 'stale' });
  assert.deepEqual([status, error.status, error.sent], ['unavailable', 400, false]);
  assert.deepEqual(await page.subscribe({ email }, { token: 'stale' }), { status: 'pending' });
});

test("a newsletter that Ghost does not know is the owner's to mend", async () => {
  const page = await ProviderPage.open(scene);
  const { status, error } = await page.subscribe({ email, lists: ['The Viadukt'] });
  assert.equal(status, 'blocked');
  assert.match(error.message, /^CONFIG_VALUE: .*The Viadukt/);
});

for (const [access, sentence] of [
  ['invite', 'This site is invite-only, contact the owner for access.'],
  ['paid', 'This site only accepts paid members.'],
]) {
  test(`a site that is open to ${access} members only says so to its owner`, async (test) => {
    await scene.desk.set(test, 'members_signup_access', access);
    const page = await ProviderPage.open(scene);
    const { status, error } = await page.subscribe({ email });
    assert.deepEqual([status, error.message], ['blocked', `HTTP_REFUSED: ${sentence}`]);
  });
}

test('an address of a blocked domain is refused', async (test) => {
  await scene.desk.set(test, 'blocked_email_domains', '["readers.example"]');
  const page = await ProviderPage.open(scene);
  const { status, error } = await page.subscribe({ email });
  assert.equal(status, 'blocked');
  assert.match(error.message, /Signups from this email domain are currently restricted/);
});
