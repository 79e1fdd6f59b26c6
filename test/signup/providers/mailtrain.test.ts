import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { mailtrain } from '../../../src/signup/providers/mailtrain.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeHttp } from '../support/fake-http.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const api = 'https://lists.example/subscription/aBcD';
const widget = { data: { title: 'Weekly', cid: 'aBcD', html: '<form></form>' } };
const confirm = { msg: 'Please Confirm Subscription' };

/** Signs up at a service that answers this, and its widget so. */
function subscribe(answer: unknown, { widget: shown = widget as unknown, name = '' } = {}) {
  const http = new FakeHttp(shown);
  const { post, sent } = new FakePost(answer);
  const outcome = mailtrain({ api: `${api}/subscribe` }).subscribe(
    { ...subscription, name },
    { http, post },
  );
  return { outcome, http, sent };
}

/** Fields that were sent. */
async function fieldsFor(name: string): Promise<Record<string, string>> {
  const { outcome, sent } = subscribe(confirm, { name });
  await outcome;
  return Object.fromEntries(sent[0]?.body as URLSearchParams);
}

const refusal = (error: string) =>
  new HandbillError('HTTP_SERVER', { status: 500, body: JSON.stringify({ error, data: [] }) });

const denied = new HandbillError('HTTP_DENIED', { status: 403 });

describe('mailtrain', () => {
  it('reads the widget first, then sends once', async () => {
    const { outcome, http, sent } = subscribe(confirm);
    expect(await outcome).to.deep.equal({ status: 'pending' });
    expect(http.asked).to.deep.equal([`${api}/widget`]);
    expect(sent.map(({ url, headers }) => [url, headers])).to.deep.equal([
      [`${api}/subscribe`, { 'x-requested-with': 'XMLHttpRequest' }],
    ]);
  });

  it('asks for the widget ahead of time', async () => {
    const http = new FakeHttp(widget);
    await mailtrain({ api }).prepare?.({ http });
    expect(http.asked).to.deep.equal([`${api}/widget`]);
  });

  it('sends the name in both fields for it', async () => {
    expect(await fieldsFor('Ida Lund')).to.include({
      EMAIL: 'ida@readers.example',
      MERGE_NAME: 'Ida Lund',
      MERGE_FIRST_NAME: 'Ida Lund',
    });
  });

  it('sends no name that was not given', async () => {
    expect(Object.keys(await fieldsFor(''))).to.deep.equal(['EMAIL', 'address', 'sub']);
  });

  it('leaves the trap empty and tells the time', async () => {
    const before = Date.now();
    const { address, sub } = await fieldsFor('');
    expect(address).to.equal('');
    expect(Number(sub)).to.be.within(before, Date.now());
  });

  it('tells an address without a list when it is made', () => {
    expect(() => mailtrain({ api: 'https://lists.example' })).to.throw('CONFIG_API_INVALID');
  });

  it('leaves readers of other pages with its own page', async () => {
    const error = new HandbillError('NET_UNREACHABLE_OR_CORS');
    const { outcome, sent } = subscribe(confirm, { widget: error });
    expect(await outcome).to.deep.equal({ status: 'blocked', error, page: api });
    expect(sent).to.deep.equal([]);
  });

  it('passes on an answer that was lost', async () => {
    const error = new HandbillError('NET_UNREACHABLE_OR_CORS', { sent: true });
    expect(await failureOf(subscribe(error).outcome)).to.equal(error);
  });

  for (const [where, start] of [
    ['widget', () => subscribe(confirm, { widget: denied })],
    ['sign-up', () => subscribe(denied)],
  ] as const) {
    it(`tells the owner of a list that refuses its ${where}`, async () => {
      const { code, facts } = await failureOf(start().outcome);
      expect([code, facts.detail]).to.deep.equal(['CONFIG_TOPIC_UNKNOWN', 'aBcD']);
    });
  }

  it('knows an address that is no good', async () => {
    const error = refusal('Invalid email address "ida@readers.example": MX record not found');
    expect(await subscribe(error).outcome).to.deep.equal({
      status: 'invalid',
      error,
      fields: ['email'],
    });
  });

  it('passes on a fault of the service', async () => {
    const error = refusal('connect ECONNREFUSED 127.0.0.1:3306');
    expect(await failureOf(subscribe(error).outcome)).to.equal(error);
  });

  for (const answer of [{}, { error: 'Odd', data: [] }]) {
    it(`knows nothing after ${JSON.stringify(answer)}`, async () => {
      const { code, facts } = await failureOf(subscribe(answer).outcome);
      expect([code, facts.sent]).to.deep.equal(['BODY_SHAPE', true]);
    });
  }
});
