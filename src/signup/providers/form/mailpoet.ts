import { knownForm } from './known-form.js';

/**
 * A form of MailPoet on a WordPress site, by lib/Subscription/Form.php in its source. MailPoet hides the names of its fields
 * from machines and keeps the plain one as a trap, so the owner has to look them up in the form's markup:
 * `{"fields": {"email": "data[form_field_MGE…]"}, "extra": {"data[form_id]": "2"}}`; likewise `name`, and `lists` with a
 * name that ends in `[]`.
 *
 * `api` is `https://site.example/wp-admin/admin-post.php?action=mailpoet_subscription_form`. Versions from
 * July 2026 on take a form only with the `token` of a page of theirs, which ages within a day, and otherwise lead
 * the reader back without a word: link to the site's own sign-up page there.
 *
 * @throws {HandbillError} `CONFIG_VALUE` without the field of the address or the number of the form.
 */
export const mailpoet = knownForm('mailpoet', {
  fields: { email: undefined, name: '' },
  extra: {
    'data[form_id]': undefined,
    'data[email]': '',
    api_version: 'v1',
    endpoint: 'subscribers',
    mailpoet_method: 'subscribe',
  },
});
