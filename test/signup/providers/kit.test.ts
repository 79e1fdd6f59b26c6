import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { kit } from '../../../src/signup/providers/kit.js';
import { failureOf } from '../../support/failure-of.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const api = 'https://app.kit.com/forms/12345';

const subscribe = (answer: unknown) =>
  kit({ api }).subscribe(subscription, { post: new FakePost(answer).post });

/** What is sent for a name. */
async function sentFor(name?: string) {
  const { post, sent } = new FakePost({ status: 'success' });
  await kit({ api: `${api}/subscriptions` }).subscribe({ ...subscription, name }, { post });
  return sent;
}

describe('kit', () => {
  it('sends the form once, and asks for JSON', async () => {
    const [{ url, headers, body } = { url: '', body: {} }, ...more] = await sentFor('Ida Lund');
    expect(url).to.equal('https://app.kit.com/forms/12345/subscriptions');
    expect(headers).to.deep.equal({ accept: 'application/json' });
    expect([...(body as URLSearchParams)]).to.deep.equal([
      ['email_address', 'ida@readers.example'],
      ['fields[first_name]', 'Ida Lund'],
    ]);
    expect(more).to.deep.equal([]);
  });

  it('sends no name that was not given', async () => {
    const [{ body } = { body: {} }] = await sentFor();
    expect(String(body)).to.equal('email_address=ida%40readers.example');
  });

  it('tells an address without a form when it is made', () => {
    expect(() => kit({ api: 'https://app.kit.com/' })).to.throw('CONFIG_API_INVALID');
  });

  it('claims no more of a success than that it left', async () => {
    expect(await subscribe({ status: 'success' })).to.deep.equal({ status: 'sent-unknown' });
  });

  it('leads readers in quarantine to its page', async () => {
    const url = 'https://app.kit.com/guards/abc';
    const outcome = await subscribe({ status: 'quarantined', url });
    expect(outcome).to.include({ status: 'blocked', page: url });
  });

  it('leads to no address that is none of the web', async () => {
    const outcome = await subscribe({ status: 'quarantined', url: 'javascript:alert(1)' });
    expect(outcome).to.include({ status: 'blocked', page: undefined });
  });

  it('knows an address that is no good', async () => {
    const outcome = await subscribe({ status: 'failed', errors: ['Email address is invalid'] });
    expect(outcome).to.deep.include({ status: 'invalid', fields: ['email'] });
  });

  it('takes other failures for a refusal', async () => {
    const outcome = await subscribe({ status: 'failed', errors: ['Town is required'] });
    expect(outcome).to.include({ status: 'blocked' });
  });

  for (const answer of [{}, { status: 'odd' }, { status: { toString: 1 } }, []]) {
    it(`knows nothing after ${JSON.stringify(answer)}`, async () => {
      const { code, facts } = await failureOf(subscribe(answer));
      expect([code, facts.sent]).to.deep.equal(['BODY_SHAPE', true]);
    });
  }

  it('passes on an answer that was lost', async () => {
    const error = new HandbillError('NET_UNREACHABLE_OR_CORS', { sent: true });
    expect(await failureOf(subscribe(error))).to.equal(error);
  });
});
