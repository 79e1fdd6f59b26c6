import type { ProviderFactory } from '../../signup-provider.js';
import { addressPart } from './address-part.js';
import { knownForm } from './known-form.js';

/**
 * Mailchimp's embedded form, by the fields of the code that it makes for owners to paste. Its answer is readable
 * by JSONP alone, which would run its script in the page.
 *
 * `api` is the address in that code, `https://….list-manage.com/subscribe/post?u=…&id=…`. Readers choose from
 * one of the audience's groups, where it is named in `fields` with its number: `"lists": "group[7021][*]=1"`.
 * Tags are a field of `extra`: `"tags": "104"`. What else an audience asks for is a merge field, by the name it
 * has there.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for an address without `u` or `id`.
 */
export const mailchimp: ProviderFactory = (config) => {
  const [account, audience] = ['u', 'id'].map((name) => addressPart(config.api, name));
  return knownForm('mailchimp', {
    fields: { email: 'EMAIL', name: 'FNAME' },
    extra: { [`b_${account}_${audience}`]: '' },
  })(config);
};
