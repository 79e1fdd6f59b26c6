import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from '../support/until.mjs';
import { SignupForm } from './signup-form.mjs';
import { useSignupScene } from './signup-scene.mjs';

const token = 'GET /members/api/integrity-token/';
const link = 'POST /members/api/send-magic-link/';

describe('A form of Ghost', () => {
  const scene = useSignupScene();

  test('asks for a token at the first touch, and no sooner', async () => {
    const form = await SignupForm.open(scene);
    await form.rest();
    assert.deepEqual(form.asked, []);
    await form.touch();
    await until(() => form.asked.length > 0);
    assert.deepEqual(form.asked, [token]);
  });

  test('has a new reader confirm by a mail, which arrives', async () => {
    const form = await SignupForm.open(scene);
    await form.signUp('ada@readers.example');
    const { words, focus } = await form.becomes('pending');
    assert.deepEqual(words, { pending: 'Please confirm in the e-mail that comes to you now.' });
    assert.equal(focus, 'result');
    const { text } = await scene.mails.to('ada@readers.example');
    assert.match(text, /confirm your email address/);
  });

  test('asks for one token and posts once', async () => {
    const form = await SignupForm.open(scene);
    await form.signUp('bea@readers.example');
    await form.becomes('pending');
    assert.deepEqual(form.asked, [token, link]);
  });

  test('makes a member of who follows the link', async () => {
    const email = 'cleo@readers.example';
    const form = await SignupForm.open(scene, 'campaign="Spring 2026"');
    await form.signUp(email);
    const { links } = await scene.mails.to(email);
    await fetch(links[0], { redirect: 'manual' });
    const { labels, newsletters } = await scene.desk.member(email);
    assert.deepEqual([labels, newsletters], [['Spring 2026'], ['The Ellerdale Post']]);
  });

  test('tells a known member the very same', async () => {
    const email = 'dan@readers.example';
    const form = await SignupForm.open(scene);
    await form.signUp(email);
    const first = await form.becomes('pending');
    const { links } = await scene.mails.to(email);
    await fetch(links[0], { redirect: 'manual' });
    assert.notEqual(await scene.desk.member(email), undefined);
    const later = await SignupForm.open(scene);
    await later.signUp(email);
    assert.deepEqual(await later.becomes('pending'), first);
  });

  test('says at the field that an address is not taken', async () => {
    const form = await SignupForm.open(scene);
    await form.signUp('ada@readers');
    const { complaints, focus, typed } = await form.becomes('invalid');
    assert.deepEqual(complaints, { email: 'This was not accepted. Please check it.' });
    assert.deepEqual([focus, typed], ['email', 'ada@readers']);
  });

  test('leads the reader to her mailbox', async () => {
    const form = await SignupForm.open(scene);
    await form.signUp('iris@gmail.com');
    const { links } = await form.becomes('pending');
    assert.match(links['Open Gmail'], /^https:\/\/mail\.google\.com\//);
  });

  test('leads on to the site where it is open to invited members only', async (test) => {
    await scene.desk.set(test, 'members_signup_access', 'invite');
    const form = await SignupForm.open(scene);
    await form.signUp('eve@readers.example');
    const { links } = await form.becomes('blocked');
    assert.deepEqual(links, { 'Sign up on another page': `${scene.api}/#/portal/signup` });
    await form.told('HTTP_REFUSED');
  });
});

describe('A form of a Ghost with its own limits', () => {
  const scene = useSignupScene({ patient: false });

  test('says that a sixth try with one address is too often', async () => {
    const form = await SignupForm.open(scene);
    for (let count = 0; count < 5; count++) {
      await form.signUp('ada@readers.example');
      await form.becomes('pending');
      await form.press('again');
    }
    await form.signUp('ada@readers.example');
    const { words, announced, focus } = await form.becomes('rate-limited');
    assert.match(words.error, /^There were too many tries\./);
    assert.deepEqual([announced.at(-1), focus], [words.error, 'submit']);
    await form.told('HTTP_RATE_LIMITED');
  });
});
