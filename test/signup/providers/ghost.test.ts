import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { ghost } from '../../../src/signup/providers/ghost.js';
import type { SignupFailure, SignupOutcome } from '../../../src/signup/signup-outcome.js';
import type { SignupProvider } from '../../../src/signup/signup-provider.js';
import type { Subscription } from '../../../src/signup/subscription.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeHttp } from '../support/fake-http.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const api = 'https://archive.example/news';
const token = '1795459003910:91adeb33:689b4316';
const noToken = new HandbillError('BODY_EMPTY', { status: 204 });

/** Ghost's answer 400, with a sentence of its own. */
const refusal = (message: string) =>
  new HandbillError('HTTP_REFUSED', {
    status: 400,
    body: JSON.stringify({ errors: [{ message, context: null, code: null }] }),
  });

const misunderstood = refusal('The request could not be understood.');

interface Scene {
  http?: FakeHttp;
  post?: FakePost;
  provider?: SignupProvider;
}

const signUp = (
  given: Partial<Subscription> = {},
  { http = new FakeHttp(token), post = new FakePost('{}'), provider = ghost({ api }) }: Scene = {},
) => provider.subscribe({ ...subscription, ...given }, { http, post: post.post });

/** What is sent for a subscription, in what JSON has a word for. */
async function sentFor(given: Partial<Subscription>, http = new FakeHttp(token)) {
  const post = new FakePost('{}');
  await signUp(given, { http, post });
  return JSON.parse(JSON.stringify(post.sent[0]?.body));
}

/** What a refusal comes to. */
async function outcomeAfter(answer: unknown, http?: FakeHttp): Promise<SignupFailure> {
  return (await signUp({}, { http, post: new FakePost(answer) })) as SignupFailure;
}

describe('ghost sign-up', () => {
  it('sends the address with a token that it asked for first', async () => {
    const http = new FakeHttp(token);
    const post = new FakePost('{}');
    await signUp({}, { http, post });
    expect(http.requests.map(({ url }) => url)).to.deep.equal([
      `${api}/members/api/integrity-token/`,
    ]);
    expect(post.sent.map(({ url }) => url)).to.deep.equal([`${api}/members/api/send-magic-link/`]);
    expect(await sentFor({})).to.deep.equal({
      email: 'ida@readers.example',
      emailType: 'subscribe',
      integrityToken: token,
    });
  });

  it('waits for a confirmation where Ghost says yes', async () => {
    expect(await signUp()).to.deep.equal({ status: 'pending', inbox: undefined });
  });

  it('leads to the mailbox that Ghost knows', async () => {
    const inboxLinks = {
      desktop: 'https://mail.example/',
      android: 'intent:#x',
      provider: 'mailru',
    };
    expect(await signUp({}, { post: new FakePost({ inboxLinks }) })).to.deep.equal({
      status: 'pending',
      inbox: { url: 'https://mail.example/', name: 'Mail.ru' },
    });
  });

  it('shows no name of a mail provider that it does not know', async () => {
    const inboxLinks = { desktop: 'https://mail.example/', provider: '<b>Post</b>' };
    const outcome = await signUp({}, { post: new FakePost({ inboxLinks }) });
    expect((outcome as SignupOutcome & { status: 'pending' }).inbox?.name).to.equal(undefined);
  });

  it('leads to no mailbox that is no web address', async () => {
    const inboxLinks = { desktop: 'javascript:alert(1)', provider: 'gmail' };
    expect(await signUp({}, { post: new FakePost({ inboxLinks }) })).to.deep.equal({
      status: 'pending',
      inbox: undefined,
    });
  });

  for (const body of ['[]', '42', 'null', '{"errors":[{"message":"No."}]}']) {
    it(`claims nothing after ${body}`, async () => {
      const { code, facts } = await failureOf(signUp({}, { post: new FakePost(body) }));
      expect([code, facts.sent]).to.deep.equal(['BODY_SHAPE', true]);
    });
  }

  it('takes a page in place of an answer for a guard', async () => {
    const post = new FakePost('<!DOCTYPE html><title>Just a moment</title>');
    expect((await failureOf(signUp({}, { post }))).code).to.equal('BODY_NOT_JSON');
  });

  it('passes on what the network or the server says against it', async () => {
    for (const code of [
      'HTTP_RATE_LIMITED',
      'HTTP_REFUSED',
      'HTTP_SERVER',
      'NET_TIMEOUT',
    ] as const) {
      const error = new HandbillError(code, { status: 449, sent: true });
      expect(await failureOf(signUp({}, { post: new FakePost(error) }))).to.equal(error);
    }
  });
});

describe("ghost sign-up's request", () => {
  it('has the name, the chosen newsletters and the campaign as a label', async () => {
    const sent = await sentFor({
      name: 'Ida Lund',
      lists: ['Weekly', "Editor's choice"],
      origin: { campaign: 'spring' },
    });
    expect(sent).to.deep.include({
      name: 'Ida Lund',
      newsletters: [{ name: 'Weekly' }, { name: "Editor's choice" }],
      labels: ['spring'],
    });
  });

  it('tells the page and where its reader came from', async () => {
    const before = Date.now();
    const { urlHistory } = await sentFor({
      origin: {
        page: 'https://partner.example/region/tides',
        utm: { utm_source: 'mastodon', utm_campaign: 'spring' },
      },
    });
    const [{ time, ...entry }] = urlHistory;
    expect(time).to.be.within(before, Date.now());
    expect(entry).to.deep.equal({
      referrerSource: 'partner.example',
      referrerMedium: 'Embed',
      referrerUrl: 'https://partner.example/region/tides',
      utmSource: 'mastodon',
      utmCampaign: 'spring',
    });
  });

  it('names the source of a campaign where the page is not told', async () => {
    const { urlHistory } = await sentFor({ origin: { utm: { utm_source: 'mastodon' } } });
    expect(urlHistory[0].referrerSource).to.equal('mastodon');
  });

  it('lets no parameter of a campaign stand for the page', async () => {
    const utm = { referrer_url: 'https://other.example/', time: '0' };
    const { urlHistory } = await sentFor({ origin: { page: 'https://partner.example/', utm } });
    expect(urlHistory[0].referrerUrl).to.equal('https://partner.example/');
    expect(urlHistory[0].time).to.be.a('number');
  });

  it('has nothing that Ghost does not know', async () => {
    const sent = await sentFor({
      frequency: 'daily',
      language: 'en',
      challenge: 'solved',
      consent: { text: 'I agree.', time: '2026-01-01T00:00:00Z' },
    });
    expect(Object.keys(sent)).to.deep.equal(['email', 'emailType', 'integrityToken']);
  });
});

describe("ghost sign-up's token", () => {
  it('is asked for ahead, and stays in memory for less than its five minutes', async () => {
    const http = new FakeHttp(token);
    await ghost({ api }).prepare?.({ http });
    expect(http.requests[0]).to.include({ cache: 'fresh', freshMs: 240_000 });
  });

  it('is asked for with the signal of who asks', async () => {
    const http = new FakeHttp(token);
    const { signal } = new AbortController();
    await ghost({ api }).prepare?.({ http, signal });
    expect(http.requests[0]?.signal).to.equal(signal);
  });

  for (const error of [noToken, new HandbillError('HTTP_NOT_FOUND', { status: 404 })]) {
    it(`is left out after ${error.code}`, async () => {
      expect(await sentFor({}, new FakeHttp(error))).to.not.have.property('integrityToken');
    });
  }

  for (const code of ['NET_OFFLINE', 'NET_TIMEOUT', 'HTTP_SERVER', 'HTTP_RATE_LIMITED'] as const) {
    it(`sends nothing after ${code}`, async () => {
      const error = new HandbillError(code);
      const post = new FakePost('{}');
      expect(await failureOf(signUp({}, { http: new FakeHttp(error), post }))).to.equal(error);
      expect(post.sent).to.deep.equal([]);
    });
  }

  it('is no page of a guard', async () => {
    const post = new FakePost('{}');
    const http = new FakeHttp('\n<!DOCTYPE html><title>Just a moment</title>');
    expect((await failureOf(signUp({}, { http, post }))).code).to.equal('BODY_SHAPE');
    expect(post.sent).to.deep.equal([]);
  });

  it('is asked for past the memory once Ghost refused it', async () => {
    const http = new FakeHttp(token);
    const post = new FakePost(misunderstood, '{}');
    const scene = { http, post, provider: ghost({ api }) };
    expect((await signUp({}, scene)) as SignupOutcome).to.deep.include({ status: 'unavailable' });
    expect((await signUp({}, scene)) as SignupOutcome).to.deep.include({ status: 'pending' });
    await signUp({}, scene);
    expect(http.requests.map(({ cache }) => cache)).to.deep.equal(['fresh', 'reload', 'fresh']);
  });

  it('is in memory still after an address that is wrong', async () => {
    const http = new FakeHttp(token);
    const post = new FakePost(refusal('Email is not valid'), '{}');
    const scene = { http, post, provider: ghost({ api }) };
    await signUp({}, scene);
    await signUp({}, scene);
    expect(http.requests.map(({ cache }) => cache)).to.deep.equal(['fresh', 'fresh']);
  });
});

describe("ghost sign-up's refusals", () => {
  for (const message of ['Email is required.', 'Email is not valid']) {
    it(`blame the address for "${message}"`, async () => {
      const outcome = await outcomeAfter(refusal(message));
      expect(outcome).to.deep.include({ status: 'invalid', fields: ['email'] });
    });
  }

  it('are sent no second time by themselves', async () => {
    const post = new FakePost(misunderstood);
    await signUp({}, { post });
    expect(post.sent.length).to.equal(1);
  });

  it('leave no hope of a second try where there was no token', async () => {
    const { status } = await outcomeAfter(misunderstood, new FakeHttp(noToken));
    expect(status).to.equal('blocked');
  });

  for (const message of [
    'Signups from this email domain are currently restricted.',
    'This site is invite-only, contact the owner for access.',
    'This site only accepts paid members.',
  ]) {
    it(`block, and tell the owner "${message}"`, async () => {
      const { status, error } = await outcomeAfter(refusal(message));
      expect(status).to.equal('blocked');
      expect(error.message).to.equal(`HTTP_REFUSED: ${message}`);
    });
  }

  for (const kind of ['invalid', 'archived']) {
    it(`are the owner's to mend for ${kind} newsletters`, async () => {
      const { status, error } = await outcomeAfter(
        refusal(`Cannot subscribe to ${kind} newsletters Email is fun`),
      );
      expect([status, error.code]).to.deep.equal(['blocked', 'CONFIG_VALUE']);
      expect(error.facts.detail).to.contain('Email is fun');
    });
  }

  for (const body of ['Bad Request.', '<h1>No</h1>', '{"errors":[null]}', '{"errors":{}}', '']) {
    it(`block where Ghost gives no reason but ${JSON.stringify(body)}`, async () => {
      const error = new HandbillError('HTTP_REFUSED', { status: 400, body });
      expect((await outcomeAfter(error)).status).to.equal('blocked');
    });
  }

  it('tell the owner no more than a few words', async () => {
    const { error } = await outcomeAfter(refusal('x'.repeat(20_000)));
    expect(error.facts.detail?.length).to.equal(300);
  });
});

describe("ghost sign-up's own page", () => {
  for (const given of [
    'https://archive.example/news/',
    'https://archive.example/news/ghost/#/settings',
    'https://archive.example/news/members/api/send-magic-link/',
    'https://archive.example/news/#/portal/signup',
  ]) {
    it(`is found from ${given}`, () => {
      expect(ghost({ api: given }).page).to.equal(`${api}/#/portal/signup`);
    });
  }
});
