import { knownForm } from './known-form.js';

/** Told as metadata: Buttondown keeps whatever begins with `metadata__`. */
const noted = [
  ...['name', 'frequency', 'language', 'consent', 'version', 'time', 'page', 'campaign'],
  ...['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'],
].map((part) => [part, `metadata__${part}`]);

/**
 * Buttondown's embedded form; lists are its tags. Its own page then asks for what its firewall wants, which is
 * why it forbids sending by `fetch`: https://docs.buttondown.com/building-your-subscriber-base
 *
 * `api` is `https://buttondown.com/api/emails/embed-subscribe/` and the name of the newsletter.
 */
export const buttondown = knownForm('buttondown', {
  fields: { email: 'email', lists: 'tag', ...Object.fromEntries(noted) },
  extra: { embed: 1 },
});
