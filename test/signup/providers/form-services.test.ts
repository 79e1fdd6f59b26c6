import { expect } from '@open-wc/testing';
import { formServices } from '../../../src/signup/providers/form-services.js';
import type { NativeForm, SignupAbility } from '../../../src/signup/signup-provider.js';
import { FakePost } from '../support/fake-post.js';
import { subscription } from '../support/subscription.js';

type Options = Readonly<Record<string, unknown>>;

/** An address of each service's form, and what an owner has to say beside it. */
const owners: Readonly<Record<string, [api: string, options?: Options]>> = {
  brevo: ['https://7f3a.sibforms.com/serve/MUIFA'],
  buttondown: ['https://buttondown.com/api/emails/embed-subscribe/paper'],
  civicrm: ['https://crm.example/civicrm/profile/create?gid=12&reset=1'],
  keila: ['https://keila.example/forms/nfrm1'],
  mailchimp: ['https://paper.us2.list-manage.com/subscribe/post?u=7f3a&id=c0de&f_id=00'],
  mailerlite: ['https://assets.mailerlite.com/jsonp/12/forms/34/subscribe'],
  mailpoet: [
    'https://site.example/wp-admin/admin-post.php?action=mailpoet_subscription_form',
    { fields: { email: 'data[form_field_MGE]' }, extra: { 'data[form_id]': 2 } },
  ],
  newsletter: ['https://site.example/?na=s'],
  sendy: ['https://sendy.example/subscribe', { extra: { list: 'Q1w2e3' } }],
};

function serviceWith(name: string, more: { api?: string; options?: Options } = {}) {
  const [api, options] = owners[name] as [string, Options?];
  return formServices[name]?.({ api, options, ...more });
}

/** The form of a service, for a reader who gives all that it takes. */
async function formOf(name: string, options?: Options): Promise<NativeForm> {
  const asked = {
    ...subscription,
    name: 'Ida',
    lists: ['3'],
    language: 'en',
    consent: { text: 'I agree.', time: '2026-11-25T08:00:00.000Z' },
    origin: { page: 'https://paper.example/story', campaign: 'spring' },
  };
  const service = serviceWith(name, options && { options });
  return (await service?.subscribe(asked)) as NativeForm;
}

describe('formServices', () => {
  const abilities: Readonly<Record<string, readonly SignupAbility[]>> = {
    brevo: ['form'],
    buttondown: ['form', 'name', 'lists', 'frequency', 'consent'],
    civicrm: ['form', 'name', 'lists'],
    keila: ['form', 'name'],
    mailchimp: ['form', 'name'],
    mailerlite: ['form', 'name'],
    mailpoet: ['form'],
    newsletter: ['form', 'name', 'lists', 'consent'],
    sendy: ['form', 'name', 'consent'],
  };
  for (const name of Object.keys(formServices)) {
    it(`has ${name} say who it is and what it can do`, () => {
      const service = serviceWith(name);
      expect(service).to.include({ name, api: owners[name]?.[0] });
      expect(service?.abilities).to.deep.equal(abilities[name]);
    });
  }

  const forms: Readonly<Record<string, [name: string, value: string][]>> = {
    civicrm: [
      ['email-Primary', 'ida@readers.example'],
      ['first_name', 'Ida'],
      ['group[3]', '1'],
      ['_qf_default', 'Edit:cancel'],
      ['_qf_Edit_next', '1'],
    ],
    keila: [
      ['contact[email]', 'ida@readers.example'],
      ['contact[first_name]', 'Ida'],
      ['h[url]', ''],
    ],
    mailchimp: [
      ['EMAIL', 'ida@readers.example'],
      ['FNAME', 'Ida'],
      ['b_7f3a_c0de', ''],
    ],
    mailpoet: [
      ['data[form_field_MGE]', 'ida@readers.example'],
      ['data[form_id]', '2'],
      ['data[email]', ''],
      ['api_version', 'v1'],
      ['endpoint', 'subscribers'],
      ['mailpoet_method', 'subscribe'],
    ],
    newsletter: [
      ['ne', 'ida@readers.example'],
      ['nn', 'Ida'],
      ['nl[]', '3'],
      ['nlang', 'en'],
      ['ny', '1'],
      ['nr', 'spring'],
    ],
    sendy: [
      ['email', 'ida@readers.example'],
      ['name', 'Ida'],
      ['gdpr', 'true'],
      ['referrer', 'https://paper.example/story'],
      ['list', 'Q1w2e3'],
      ['hp', ''],
    ],
  };
  for (const [name, fields] of Object.entries(forms)) {
    it(`has the browser send what ${name} reads`, async () => {
      expect(await formOf(name)).to.deep.equal({ action: owners[name]?.[0], fields });
    });
  }

  it('has Buttondown keep what it has no field for', async () => {
    const { fields } = await formOf('buttondown');
    expect(fields).to.deep.include.members([
      ['tag', '3'],
      ['metadata__page', 'https://paper.example/story'],
      ['metadata__consent', 'I agree.'],
      ['embed', '1'],
    ]);
  });

  const blind: Readonly<Record<string, string>> = {
    brevo: 'EMAIL=ida%40readers.example&email_address_check=',
    mailerlite: 'fields%5Bemail%5D=ida%40readers.example&ml-submit=1&anticsrf=true',
  };
  for (const [name, body] of Object.entries(blind)) {
    it(`sends blind to ${name}, as its public clients do`, async () => {
      const { post, sent } = new FakePost('');
      const outcome = await serviceWith(name)?.subscribe(subscription, { post });
      expect(outcome).to.deep.equal({ status: 'sent-unknown' });
      expect(sent.map((request) => [String(request.body), request.blind])).to.deep.equal([
        [body, true],
      ]);
    });
  }

  it("puts the owner's fields before the known ones, and leaves the others", async () => {
    const options = { fields: { name: 'MERGE2', lists: 'group[7021][*]=1' }, extra: { tags: 104 } };
    const { fields } = await formOf('mailchimp', options);
    expect(fields).to.deep.equal([
      ['EMAIL', 'ida@readers.example'],
      ['MERGE2', 'Ida'],
      ['group[7021][3]', '1'],
      ['b_7f3a_c0de', ''],
      ['tags', '104'],
    ]);
  });

  it('lets the owner have a tab where a service is otherwise sent to blind', async () => {
    const { action } = await formOf('brevo', { blind: false });
    expect(action).to.equal('https://7f3a.sibforms.com/serve/MUIFA');
  });

  const refused: [name: string, owner: { api?: string; options?: Options }, detail: string][] = [
    ['mailchimp', { api: 'https://paper.us2.list-manage.com/post?u=7f3a' }, 'api without id='],
    ['civicrm', { api: 'https://crm.example/civicrm/profile/create' }, 'api without gid='],
    ['newsletter', { api: 'https://site.example/' }, 'api without na='],
    ['sendy', { options: {} }, 'extra.list'],
    ['mailpoet', { options: { extra: { 'data[form_id]': 2 } } }, 'fields.email'],
    ['mailpoet', { options: { fields: { email: 'data[x]' } } }, 'extra.data[form_id]'],
  ];
  for (const [name, owner, detail] of refused) {
    it(`refuses ${name} for ${detail}`, () => {
      expect(() => serviceWith(name, owner)).to.throw(`CONFIG_VALUE: ${detail}`);
    });
  }
});
