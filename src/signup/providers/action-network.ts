import { safeUrl } from '../../content/safe-url.js';
import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { parseRecord } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import { formAddress } from '../form-address.js';
import type { SignupOutcome } from '../signup-outcome.js';
import type { ProviderConfig, SignupProvider } from '../signup-provider.js';
import type { Subscription } from '../subscription.js';

/**
 * One form of Action Network: `api` is its API endpoint, as the form's page for its keeper shows it. Posting needs no
 * key: https://actionnetwork.org/docs/v2/record_submission_helper
 *
 * Lists are tags, by their names; ones that it does not know it overlooks. `options.page` is the address of the form
 * for readers, which cannot be told from the endpoint.
 *
 * @throws {HandbillError} `CONFIG_API_INVALID` for an address without a form.
 *
 * @example
 * const provider = actionNetwork({ api: 'https://actionnetwork.org/api/v2/forms/65345d7d-cd24-466a-a698-4a7686ef684f' });
 * const outcome = await provider.subscribe(subscription);
 */
export function actionNetwork({ api, options }: ProviderConfig): SignupProvider {
  const form = formAddress(api, 'forms');
  return {
    name: 'action-network',
    api,
    page: safeUrl(options?.page),
    abilities: ['answers', 'lists', 'name', 'origin'],
    async subscribe(subscription, { post = postOnce } = {}) {
      const body = submissionOf(subscription);
      return post(`${form}/submissions/`, { body }).then(outcomeFrom, (error) =>
        refused(error, form),
      );
    },
  };
}

const submissionOf = ({ email, name, lists, origin }: Subscription) => ({
  person: {
    // Said or not, it signs up who is new; unsaid, it leaves off the list who once left.
    email_addresses: [{ address: email, status: 'subscribed' }],
    given_name: name,
  },
  add_tags: lists,
  'action_network:referrer_data': { source: origin.campaign, website: origin.page },
});

function outcomeFrom(answer: string): SignupOutcome {
  if (parseRecord(answer)._links) return { status: 'subscribed' };
  throw new HandbillError('BODY_SHAPE', { detail: '_links', sent: true });
}

function refused(error: unknown, form: string): SignupOutcome {
  if (!isHandbillError(error)) throw error;
  const { code, facts } = error;
  if (code === 'HTTP_NOT_FOUND') {
    const detail = form.split('/').at(-1);
    throw new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail, cause: error });
  }
  if (code !== 'HTTP_REFUSED' || !/mail/i.test(String(facts.body))) throw error;
  return { status: 'invalid', error, fields: ['email'] };
}

/** As `adapter="action-network"` has it. */
export { actionNetwork as adapter };
