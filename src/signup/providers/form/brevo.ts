import { blind } from './blind.js';
import { knownForm } from './known-form.js';

/**
 * A form of Brevo, once Sendinblue, by the fields of the code that it makes for owners to paste. It is sent blind, as
 * public clients do. Where the form has reCAPTCHA on, its answer has to be given as the challenge.
 *
 * `api` is the address in that code, `https://….sibforms.com/serve/…`. Names are an attribute that is called
 * otherwise in each account, named in `fields`: `"name": "VORNAME"`.
 */
export const brevo = blind(
  knownForm('brevo', {
    fields: { email: 'EMAIL', name: '', language: 'locale', challenge: 'g-recaptcha-response' },
    extra: { email_address_check: '' },
  }),
);
