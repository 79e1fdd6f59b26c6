import { expect } from '@open-wc/testing';
import { type FormOptions, form } from '../../../src/signup/providers/form.js';
import type { NativeForm } from '../../../src/signup/signup-provider.js';
import type { Subscription } from '../../../src/signup/subscription.js';
import { subscription } from '../support/subscription.js';

const api = 'https://letters.example/subscribe?u=7f3a';

const formWith = (options: FormOptions | Record<string, unknown> = {}) =>
  form({ api, options: { ...options } });

/** The fields that a request is sent with. */
async function fieldsFor(options: FormOptions, asked: Partial<Subscription> = {}) {
  const sent = await formWith(options).subscribe({ ...subscription, ...asked });
  return (sent as NativeForm).fields;
}

const everything: Subscription = {
  ...subscription,
  name: 'Ida Lund',
  lists: ['water', 'rail'],
  frequency: 'weekly',
  language: 'en-GB',
  consent: { text: 'I agree.', version: '2026-11', time: '2026-11-25T08:00:00.000Z' },
  origin: {
    page: 'https://paper.example/story',
    campaign: 'spring',
    utm: { utm_source: 'radio', utm_medium: 'spot' },
  },
  challenge: 'solved',
};

describe('form', () => {
  it('has the browser send the address and the name', async () => {
    const sent = await formWith().subscribe(everything);
    expect(sent).to.deep.equal({
      action: api,
      fields: [
        ['email', 'ida@readers.example'],
        ['name', 'Ida Lund'],
      ],
    });
  });

  it('sends no field for what the reader did not say', async () => {
    const fields = { lists: 'l', frequency: 'f', consent: 'c', utm_source: 's' };
    expect(await fieldsFor({ fields }, { name: '' })).to.deep.equal([
      ['email', 'ida@readers.example'],
    ]);
  });

  it('calls each part as the owner says', async () => {
    const fields = {
      email: 'EMAIL',
      name: 'FNAME',
      frequency: 'often',
      language: 'locale',
      consent: 'agreed',
      version: 'wording',
      time: 'since',
      page: 'referrer',
      campaign: 'nr',
      utm_source: 'utm_source',
      challenge: 'h-captcha-response',
    };
    expect(await fieldsFor({ fields }, everything)).to.deep.equal([
      ['EMAIL', 'ida@readers.example'],
      ['FNAME', 'Ida Lund'],
      ['often', 'weekly'],
      ['locale', 'en-GB'],
      ['agreed', 'I agree.'],
      ['wording', '2026-11'],
      ['since', '2026-11-25T08:00:00.000Z'],
      ['referrer', 'https://paper.example/story'],
      ['nr', 'spring'],
      ['utm_source', 'radio'],
      ['h-captcha-response', 'solved'],
    ]);
  });

  it('repeats a field for each list', async () => {
    const [, , ...lists] = await fieldsFor({ fields: { lists: 'topic[]' } }, everything);
    expect(lists).to.deep.equal([
      ['topic[]', 'water'],
      ['topic[]', 'rail'],
    ]);
  });

  it('has a field of its own for each list', async () => {
    const asked = { ...everything, lists: ['3', '$&'] };
    const [, , ...lists] = await fieldsFor({ fields: { lists: 'group[*]=1' } }, asked);
    expect(lists).to.deep.equal([
      ['group[3]', '1'],
      ['group[$&]', '1'],
    ]);
  });

  it('ticks a box where something was said', async () => {
    const fields = { name: '', consent: 'gdpr=true' };
    expect(await fieldsFor({ fields }, everything)).to.deep.include(['gdpr', 'true']);
    expect((await fieldsFor({ fields })).length).to.equal(1);
  });

  it('leaves the sign alone that ends a name in base64', async () => {
    const fields = { name: 'data[form_field_MGE=]', lists: 'data[form_field_MGE==][]' };
    const sent = await fieldsFor({ fields }, { name: 'Ida', lists: ['7'] });
    expect(sent.slice(1)).to.deep.equal([
      ['data[form_field_MGE=]', 'Ida'],
      ['data[form_field_MGE==][]', '7'],
    ]);
  });

  it('adds what always says the same, empty or not', async () => {
    const fields = await fieldsFor({ extra: { embed: 1, trap: '' } });
    expect(fields.slice(1)).to.deep.equal([
      ['embed', '1'],
      ['trap', ''],
    ]);
  });

  it('puts what the reader said before what the address of the page says', async () => {
    const origin = { utm: { email: 'mallory@elsewhere.example' } };
    expect(await fieldsFor({}, { origin })).to.deep.equal([['email', 'ida@readers.example']]);
  });

  it('can do what its fields can take', () => {
    expect(formWith().abilities).to.deep.equal(['form', 'name']);
    const fields = {
      name: '',
      lists: 'l',
      frequency: 'f',
      language: 'g',
      consent: 'c',
      time: 't',
      page: 'p',
      utm_source: 's',
    };
    expect(formWith({ fields }).abilities).to.deep.equal(['form', 'lists', 'frequency', 'consent']);
  });

  const refused: [Record<string, unknown>, string][] = [
    [{ fields: { email: null } }, 'fields.email'],
    [{ fields: { lists: ['a', 'b'] } }, 'fields.lists'],
    [{ extra: [['u', '7f3a']] }, 'extra.0'],
    [{ extra: { u: {} } }, 'extra.u'],
    [{ extra: { u: undefined } }, 'extra.u'],
  ];
  for (const [options, detail] of refused) {
    it(`refuses ${JSON.stringify(options)} when it is made`, () => {
      expect(() => formWith(options)).to.throw(`CONFIG_VALUE: ${detail}=`);
    });
  }
});
