import { expect } from '@open-wc/testing';
import type { FormReading } from '../../src/signup/form-reading.js';
import { signupRequest } from '../../src/signup/signup-request.js';

const now = Date.parse('2026-03-04T10:00:00Z');

const empty: FormReading = {
  email: 'ida@readers.example',
  name: '',
  lists: [],
  frequency: '',
  consent: '',
};

type Attributes = Parameters<typeof signupRequest>[2];

const requestOf = (
  reading: Partial<FormReading> = {},
  attributes: Attributes = {},
  always: readonly string[] = [],
) => signupRequest({ ...empty, ...reading }, always, attributes, 'nl', now);

describe('signupRequest', () => {
  it('asks for no more than was filled in', () => {
    expect(requestOf()).to.deep.equal({
      email: 'ida@readers.example',
      name: undefined,
      lists: [],
      frequency: undefined,
      consent: undefined,
      origin: { page: undefined, campaign: undefined, utm: undefined },
      language: 'nl',
    });
  });

  it('hands on the name and the frequency', () => {
    const { name, frequency } = requestOf({ name: 'Ida', frequency: 'weekly' });
    expect([name, frequency]).to.deep.equal(['Ida', 'weekly']);
  });

  it('F77 hands the address on as mail servers know it', () => {
    expect(requestOf({ email: 'ida@küste.example' }).email).to.equal('ida@xn--kste-0ra.example');
  });

  it('asks for each list once, those of every reader first', () => {
    const { lists } = requestOf({ lists: ['water', 'daily'] }, {}, ['daily', 'news']);
    expect(lists).to.deep.equal(['daily', 'news', 'water']);
  });

  it('records what was agreed to, in which wording and when', () => {
    const { consent } = requestOf({ consent: 'Send it.' }, { consentVersion: 'May' });
    expect(consent).to.deep.equal({
      text: 'Send it.',
      version: 'May',
      time: '2026-03-04T10:00:00.000Z',
    });
  });

  it('tells the campaign', () => {
    expect(requestOf({}, { campaign: 'footer' }).origin.campaign).to.equal('footer');
  });
});

describe('signupRequest origin', () => {
  const { href } = location;

  beforeEach(() => history.replaceState(null, '', '/news?utm_source=pier&session=sesame'));
  afterEach(() => history.replaceState(null, '', href));

  it('is not told where the owner does not say so', () => {
    for (const origin of [undefined, '', 'campaign']) {
      const told = requestOf({}, { origin }).origin;
      expect([told.page, told.utm]).to.deep.equal([undefined, undefined]);
    }
  });

  it('is the page where the owner says so', () => {
    const { page, utm } = requestOf({}, { origin: 'page' }).origin;
    expect(page).to.equal(`${location.origin}/news`);
    expect(utm).to.equal(undefined);
  });

  it('is what led to the page where the owner says so', () => {
    const { page, utm } = requestOf({}, { origin: 'utm' }).origin;
    expect(page).to.equal(undefined);
    expect(utm).to.deep.equal({ utm_source: 'pier' });
  });

  for (const origin of ['page utm', 'utm, page']) {
    it(`is both for "${origin}"`, () => {
      const { page, utm } = requestOf({}, { origin }).origin;
      expect(page).to.equal(`${location.origin}/news`);
      expect(utm).to.deep.equal({ utm_source: 'pier' });
    });
  }
});
