import { blind } from './blind.js';
import { knownForm } from './known-form.js';

/**
 * A form of MailerLite, by the fields of the code that it makes for owners to paste. It is sent blind, as public
 * clients do: the form must have reCAPTCHA off.
 *
 * `api` is the address in that code, `https://assets.mailerlite.com/jsonp/…/forms/…/subscribe`. Groups are the
 * form's own; other fields are named in `fields`: `"frequency": "fields[frequency]"`.
 */
export const mailerlite = blind(
  knownForm('mailerlite', {
    fields: { email: 'fields[email]', name: 'fields[name]' },
    extra: { 'ml-submit': 1, anticsrf: 'true' },
  }),
);
