import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProviderPage } from './provider-page.mjs';
import { useSignupScene } from './signup-scene.mjs';

const scene = useSignupScene();
const pending = { status: 'pending' };

const follow = (link) => fetch(link, { redirect: 'manual' });

/** Signs up and confirms it, as a reader does. */
async function join(page, given) {
  await page.subscribe(given);
  const { links } = await scene.mails.to(given.email);
  await follow(links[0]);
  return scene.desk.member(given.email);
}

test('a new reader is asked to confirm by mail', async () => {
  const page = await ProviderPage.open(scene);
  assert.deepEqual(await page.subscribe({ email: 'ada@readers.example' }), pending);
  const { text } = await scene.mails.to('ada@readers.example');
  assert.match(text, /confirm your email address/);
});

test('nobody is a member before the link is followed', async () => {
  const email = 'bea@readers.example';
  const page = await ProviderPage.open(scene);
  await page.subscribe({ email });
  const { links } = await scene.mails.to(email);
  assert.equal(await scene.desk.member(email), undefined);
  const { status, headers } = await follow(links[0]);
  assert.equal(status, 302);
  assert.match(headers.get('location'), /success=true/);
  assert.notEqual(await scene.desk.member(email), undefined);
});

test('a member has the name, the label and the newsletter of the sign-up', async () => {
  await scene.desk.addNewsletter('The Viaduct');
  const page = await ProviderPage.open(scene);
  const member = await join(page, {
    email: 'cleo@readers.example',
    name: 'Cleo Ångström',
    lists: ['The Viaduct'],
    origin: { campaign: 'Spring 2026' },
  });
  assert.equal(member.name, 'Cleo Ångström');
  assert.deepEqual(member.labels, ['Spring 2026']);
  assert.deepEqual(member.newsletters, ['The Viaduct']);
});

test("a member who chose nothing gets the owner's newsletter", async () => {
  const page = await ProviderPage.open(scene);
  const { newsletters } = await join(page, { email: 'dan@readers.example' });
  assert.deepEqual(newsletters, ['The Ellerdale Post']);
});

test("the owner sees the partner's site that a member came from", async () => {
  const page = await ProviderPage.open(scene);
  const origin = { page: 'https://partner.example/region', utm: { utm_source: 'mastodon' } };
  const { source } = await join(page, { email: 'eve@readers.example', origin });
  assert.equal(source, 'partner.example');
});

test('a known member gets the very same answer', async () => {
  const email = 'finn@readers.example';
  const page = await ProviderPage.open(scene);
  const first = await page.subscribe({ email });
  const { links } = await scene.mails.to(email);
  await follow(links[0]);
  assert.deepEqual(await page.subscribe({ email }), first);
  const { text } = await scene.mails.to(email);
  assert.match(text, /securely sign in/);
});

test('a second act within five minutes asks for no second token', async () => {
  const page = await ProviderPage.open(scene);
  await page.prepare();
  assert.deepEqual(await page.subscribe({ email: 'gus@readers.example' }), pending);
  assert.deepEqual(await page.subscribe({ email: 'hal@readers.example' }), pending);
  assert.equal(page.tokens, 1);
});

test('the reader is led to her mailbox where Ghost knows it', async () => {
  const page = await ProviderPage.open(scene);
  const { inbox } = await page.subscribe({ email: 'iris@gmail.com' });
  assert.equal(inbox.name, 'Gmail');
  assert.match(inbox.url, /^https:\/\/mail\.google\.com\//);
});
