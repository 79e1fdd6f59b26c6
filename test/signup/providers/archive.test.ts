import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { archive } from '../../../src/signup/providers/archive.js';
import type { Subscription } from '../../../src/signup/subscription.js';
import { failureOf } from '../../support/failure-of.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const accepted = { status: 'accepted' };

const signUp = (
  answer: unknown,
  given: Partial<Subscription> = {},
  api = 'https://archive.example',
) => archive({ api }).subscribe({ ...subscription, ...given }, { post: new FakePost(answer).post });

/** What it is refused with, in words of its own. */
const refusal = (body: string) => new HandbillError('HTTP_REFUSED', { status: 422, body });

describe('archive sign-up', () => {
  it('sends all that the reader asks for, as it is', async () => {
    const all: Subscription = {
      ...subscription,
      name: 'Ida',
      lists: ['water'],
      frequency: 'weekly',
      consent: { text: 'Send it.', version: 'May', time: '2026-03-04T10:00:00.000Z' },
      origin: { campaign: 'footer', utm: { utm_source: 'pier' } },
      language: 'nl',
      challenge: 'solved',
    };
    const { post, sent } = new FakePost(accepted);
    await archive({ api: 'https://archive.example/news/' }).subscribe(all, { post });
    expect(sent).to.deep.equal([
      { url: 'https://archive.example/news/v1/subscriptions', body: all },
    ]);
  });

  it('is subscribed where the archive says so', async () => {
    expect(await signUp(accepted)).to.deep.equal({ status: 'subscribed' });
  });

  it('waits for a confirmation where the archive says so', async () => {
    expect(await signUp({ status: 'confirmation-sent' })).to.deep.equal({
      status: 'pending',
    });
  });

  for (const answer of [
    {},
    [],
    7,
    { status: 'subscribed' },
    { status: true },
    { status: ['accepted'] },
    { ok: true },
  ]) {
    it(`F78 claims nothing of ${JSON.stringify(answer)}`, async () => {
      const { code, facts } = await failureOf(signUp(answer));
      expect(code).to.equal('BODY_SHAPE');
      expect(facts.sent).to.equal(true);
    });
  }

  for (const [page, code] of [
    ['<!doctype html><title>Harbour news</title>', 'BODY_NOT_JSON'],
    ['<form><input type="password"></form>', 'BODY_SIGN_IN'],
  ] as const) {
    it(`F78 takes ${page} for no answer`, async () => {
      expect((await failureOf(signUp(page))).code).to.equal(code);
    });
  }

  it('F78 knows that the archive takes no such address', async () => {
    const error = refusal('{"error":"invalid-email"}');
    expect(await signUp(error)).to.deep.equal({ status: 'invalid', error, fields: ['email'] });
  });

  for (const error of [
    refusal('{"error":"invalid-list"}'),
    new HandbillError('HTTP_REFUSED'),
    new HandbillError('HTTP_RATE_LIMITED', { retryAfterMs: 5_000 }),
    new HandbillError('NET_TIMEOUT', { sent: true }),
    new TypeError('no such field'),
  ]) {
    it(`F78 hands on ${error.message}, which it does not know better`, async () => {
      expect(await failureOf<Error>(signUp(error))).to.equal(error);
    });
  }

  it('says what it can do', () => {
    const { abilities } = archive({ api: 'https://archive.example' });
    expect(abilities).to.include.members(['answers', 'lists', 'name', 'consent']);
  });
});
