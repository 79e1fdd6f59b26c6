import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { actionNetwork } from '../../../src/signup/providers/action-network.js';
import type { Subscription } from '../../../src/signup/subscription.js';
import { failureOf } from '../../support/failure-of.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const api = 'https://actionnetwork.org/api/v2/forms/65345d7d';
const taken = { _links: { self: { href: `${api}/submissions/9a1f` } } };

const subscribe = (answer: unknown) =>
  actionNetwork({ api }).subscribe(subscription, { post: new FakePost(answer).post });

/** What is sent for a subscription. */
async function sentFor(fields: Partial<Subscription>) {
  const { post, sent } = new FakePost(taken);
  await actionNetwork({ api: `${api}/submissions` }).subscribe(
    { ...subscription, ...fields },
    { post },
  );
  return sent;
}

describe('actionNetwork', () => {
  it('sends person, tags and origin once', async () => {
    const origin = { page: 'https://news.example/story', campaign: 'spring' };
    expect(await sentFor({ name: 'Ida Lund', lists: ['Water'], origin })).to.deep.equal([
      {
        url: 'https://actionnetwork.org/api/v2/forms/65345d7d/submissions/',
        body: {
          person: {
            email_addresses: [{ address: 'ida@readers.example', status: 'subscribed' }],
            given_name: 'Ida Lund',
          },
          add_tags: ['Water'],
          'action_network:referrer_data': {
            source: 'spring',
            website: 'https://news.example/story',
          },
        },
      },
    ]);
  });

  it('tells an address without a form when it is made', () => {
    expect(() => actionNetwork({ api: 'https://actionnetwork.org/' })).to.throw(
      'CONFIG_API_INVALID',
    );
  });

  it('takes a submission for a subscription', async () => {
    expect(await subscribe(taken)).to.deep.equal({ status: 'subscribed' });
  });

  for (const answer of [{}, [], 42]) {
    it(`knows nothing after ${JSON.stringify(answer)}`, async () => {
      const { code, facts } = await failureOf(subscribe(answer));
      expect([code, facts.sent]).to.deep.equal(['BODY_SHAPE', true]);
    });
  }

  it('tells the owner of a form that is not there', async () => {
    const { code, facts } = await failureOf(
      subscribe(new HandbillError('HTTP_NOT_FOUND', { status: 404 })),
    );
    expect([code, facts.detail]).to.deep.equal(['CONFIG_TOPIC_UNKNOWN', '65345d7d']);
  });

  it('knows an address that is no good', async () => {
    const error = new HandbillError('HTTP_REFUSED', { status: 400, body: '{"error":"bad email"}' });
    expect(await subscribe(error)).to.deep.equal({ status: 'invalid', error, fields: ['email'] });
  });

  for (const error of [
    new HandbillError('HTTP_REFUSED', { status: 400, body: '{"error":"bad person"}' }),
    new HandbillError('HTTP_SERVER', { status: 500, body: 'mail' }),
    new HandbillError('NET_UNREACHABLE_OR_CORS', { sent: true }),
  ]) {
    it(`passes on ${error.code}`, async () => {
      expect(await failureOf(subscribe(error))).to.equal(error);
    });
  }

  it('has the page for readers that its owner names', () => {
    const page = 'https://actionnetwork.org/forms/join';
    expect(actionNetwork({ api, options: { page } }).page).to.equal(page);
    expect(actionNetwork({ api, options: { page: 'javascript:1' } }).page).to.equal(undefined);
  });
});
