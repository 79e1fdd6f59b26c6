import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { listmonk } from '../../../src/signup/providers/listmonk.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeHttp } from '../support/fake-http.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

const api = 'https://lists.example';
const weekly = { uuid: 'eb420c55-4cfb-4972-92ba-c93c34ba475d', name: 'Weekly' };
const daily = { uuid: '0c554cfb-eb42-4972-92ba-c93c34ba475d', name: 'Daily' };
const unreadable = new HandbillError('NET_UNREACHABLE_OR_CORS');

/** Signs up for the weekly list of a service that answers this. */
function subscribe(
  answer: unknown,
  { lists = [weekly.uuid], known = [weekly, daily] as unknown } = {},
) {
  const http = new FakeHttp(known);
  const { post, sent } = new FakePost(answer);
  const asked = { ...subscription, name: 'Ida Lund', lists };
  return { outcome: listmonk({ api }).subscribe(asked, { http, post }), http, sent };
}

/** The lists that are offered where the service answers this. */
const listsOf = async (answer: unknown) =>
  listmonk({ api }).lists?.({ http: new FakeHttp(answer) });

/** How listmonk refuses. */
const refusal = (message: string) =>
  new HandbillError('HTTP_REFUSED', { status: 400, body: JSON.stringify({ message }) });

describe('listmonk', () => {
  it('offers the public lists by their names', async () => {
    expect(await listsOf([weekly, { ...daily, name: ' Every \n day ' }])).to.deep.equal([
      { id: weekly.uuid, label: 'Weekly' },
      { id: daily.uuid, label: 'Every day' },
    ]);
  });

  it('leaves out lists that it cannot offer', async () => {
    const odd = [null, { uuid: {}, name: 'Odd' }, { uuid: 'a', name: {} }];
    expect(await listsOf([...odd, weekly])).to.have.length(1);
  });

  it('refuses what is no list of lists', async () => {
    expect((await failureOf(listsOf({ data: [] }))).code).to.equal('BODY_SHAPE');
  });

  for (const given of [
    'https://lists.example/',
    'https://lists.example/subscription/form?l=1',
    'https://lists.example/api/public/lists',
  ]) {
    it(`finds the service from ${given}`, async () => {
      const http = new FakeHttp([weekly]);
      const provider = listmonk({ api: given });
      await provider.prepare?.({ http });
      expect(http.asked).to.deep.equal(['https://lists.example/api/public/lists']);
      expect(provider.page).to.equal('https://lists.example/subscription/form');
    });
  }

  it('sends address, name and lists once', async () => {
    const { outcome, sent } = subscribe({ data: { has_optin: false } });
    await outcome;
    expect(sent).to.deep.equal([
      {
        url: 'https://lists.example/api/public/subscription',
        body: { email: 'ida@readers.example', name: 'Ida Lund', list_uuids: [weekly.uuid] },
      },
    ]);
  });

  const answers = [
    [{ has_optin: true }, 'pending'],
    [{ has_optin: false }, 'subscribed'],
    [true, 'sent-unknown'],
  ] as const;
  for (const [data, status] of answers) {
    it(`takes ${JSON.stringify(data)} for ${status}`, async () => {
      expect(await subscribe({ data }).outcome).to.deep.equal({ status });
    });
  }

  for (const answer of [{}, { data: { has_optin: 'no' } }, { data: false }]) {
    it(`knows nothing after ${JSON.stringify(answer)}`, async () => {
      const { code, facts } = await failureOf(subscribe(answer).outcome);
      expect([code, facts.sent]).to.deep.equal(['BODY_SHAPE', true]);
    });
  }

  it('has the browser send a form where it may not read', async () => {
    const lists = [weekly.uuid, daily.uuid];
    const { outcome, sent } = subscribe({}, { known: unreadable, lists });
    expect(await outcome).to.deep.equal({
      action: 'https://lists.example/subscription/form',
      fields: [
        ['email', 'ida@readers.example'],
        ['name', 'Ida Lund'],
        ['l', weekly.uuid],
        ['l', daily.uuid],
        ['nonce', ''],
      ],
    });
    expect(sent).to.deep.equal([]);
  });

  it('sends nothing where the lists fail otherwise', async () => {
    const { outcome, sent } = subscribe({}, { known: new HandbillError('NET_OFFLINE') });
    expect((await failureOf(outcome)).code).to.equal('NET_OFFLINE');
    expect(sent).to.deep.equal([]);
  });

  it('tells the owner of a list that is not public', async () => {
    const { outcome, sent } = subscribe({}, { lists: [weekly.uuid, 'another'] });
    const { code, facts } = await failureOf(outcome);
    expect([code, facts.detail]).to.deep.equal(['CONFIG_TOPIC_UNKNOWN', 'another']);
    expect(sent).to.deep.equal([]);
  });

  it('asks for a list before anything is asked', async () => {
    const { outcome, http } = subscribe({}, { lists: [] });
    expect(await outcome).to.deep.include({ status: 'invalid', fields: ['lists'] });
    expect(http.asked).to.deep.equal([]);
  });

  for (const message of ['Invalid email.', 'Ungültige E-Mail.', 'E-mail inválido.']) {
    it(`takes "${message}" for an address that is no good`, async () => {
      const error = refusal(message);
      expect(await subscribe(error).outcome).to.deep.equal({
        status: 'invalid',
        error,
        fields: ['email'],
      });
    });
  }

  for (const message of [
    'The e-mail domain is blocklisted.',
    'Diese e-Mail Domain ist blockiert.',
    "Le nom de domaine de l'e-mail est bloqué.",
    'That feature is not available.',
    '無効なメール.',
  ]) {
    it(`takes "${message}" for a refusal and no more`, async () => {
      expect((await failureOf(subscribe(refusal(message)).outcome)).code).to.equal('HTTP_REFUSED');
    });
  }

  it('passes on a fault of the service', async () => {
    const error = new HandbillError('HTTP_SERVER', { status: 500, body: 'mail' });
    expect(await failureOf(subscribe(error).outcome)).to.equal(error);
  });
});
