import { knownForm } from './known-form.js';

/**
 * A form of Keila, by lib/keila_web/controllers/public_form_controller.ex in its source. In the settings of the form,
 * "Allow embedding as HTML" has to be on, and the captcha off or its answer given as the challenge.
 *
 * `api` is `https://keila.example/forms/` and the id of the form. Lists are a field of tags in the form's own data,
 * named in `fields`: `"lists": "contact[data][topics][]"`, and so is all else: `"frequency":
 * "contact[data][frequency]"`. With Friendly Captcha, `"challenge": "frc-captcha-solution"`.
 */
export const keila = knownForm('keila', {
  fields: {
    email: 'contact[email]',
    name: 'contact[first_name]',
    challenge: 'h-captcha-response',
  },
  extra: { 'h[url]': '' },
});
