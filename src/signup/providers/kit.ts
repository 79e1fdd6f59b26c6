import { safeUrl } from '../../content/safe-url.js';
import { HandbillError } from '../../net/handbill-error.js';
import { parseRecord } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import { formAddress } from '../form-address.js';
import type { SignupOutcome } from '../signup-outcome.js';
import type { ProviderConfig, SignupProvider } from '../signup-provider.js';

/**
 * One form of Kit, once ConvertKit: `api` is the `action` of the form in the HTML that Kit gives for it,
 * `https://app.kit.com/forms/12345/subscriptions`. Kit documents the form, and not what it answers to scripts: that
 * is as its own and other people's public clients read it.
 *
 * @throws {HandbillError} `CONFIG_API_INVALID` for an address without a form.
 *
 * @example
 * const outcome = await kit({ api: 'https://app.kit.com/forms/12345' }).subscribe(subscription);
 */
export function kit({ api }: ProviderConfig): SignupProvider {
  const address = `${formAddress(api, 'forms')}/subscriptions`;
  return {
    name: 'kit',
    api,
    abilities: ['answers', 'name', 'form'],
    async subscribe({ email, name }, { post = postOnce } = {}) {
      const body = new URLSearchParams({ email_address: email });
      if (name) body.set('fields[first_name]', name);
      // Else it answers a page. Browsers send this header everywhere without asking first.
      return outcomeFrom(await post(address, { body, headers: { accept: 'application/json' } }));
    },
  };
}

function outcomeFrom(answer: string): SignupOutcome {
  const { status, url } = parseRecord(answer);
  // Whether a mail to confirm is on its way is a setting of the form, which the answer does not tell.
  if (status === 'success') return { status: 'sent-unknown' };
  if (status !== 'quarantined' && status !== 'failed') {
    throw new HandbillError('BODY_SHAPE', { detail: 'status', sent: true });
  }
  // Refusals have the HTTP status 200 too.
  const error = new HandbillError('HTTP_REFUSED', { detail: status });
  if (status === 'failed' && /mail/i.test(answer)) {
    return { status: 'invalid', error, fields: ['email'] };
  }
  // In quarantine, a page of Kit's lets the reader show to be human.
  return { status: 'blocked', error, page: safeUrl(url) };
}

/** As `adapter="kit"` has it. */
export { kit as adapter };
