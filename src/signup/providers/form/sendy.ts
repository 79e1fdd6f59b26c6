import { knownForm } from './known-form.js';

/**
 * Sendy's subscribe form: https://sendy.co/api. Its answers in text take a secret key, so that only the form is
 * left. It takes one list at a time.
 *
 * `api` is `https://sendy.example/subscribe`, and `extra` names the list by its encrypted id, as Sendy shows it:
 * `"list": "Q1w2e3"`.
 *
 * @throws {HandbillError} `CONFIG_VALUE` without that list.
 */
export const sendy = knownForm('sendy', {
  fields: { email: 'email', name: 'name', consent: 'gdpr=true', page: 'referrer' },
  extra: { list: undefined, hp: '' },
});
