import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { sharedHttp } from '../../net/http.js';
import { parseRecord } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import { formAddress } from '../form-address.js';
import type { SignupOutcome } from '../signup-outcome.js';
import type { ProviderConfig, ProviderOptions, SignupProvider } from '../signup-provider.js';
import type { Subscription } from '../subscription.js';

/**
 * One list of Mailtrain 2: `api` is the address of its page to subscribe, `https://lists.example/subscription/aBcD`.
 *
 * It answers only the pages that its keeper names, as `cors.origins` in its configuration; the others are known
 * before anything is sent, by its widget that they cannot read, and are left with the list's own page. It always has
 * the reader confirm.
 *
 * @throws {HandbillError} `CONFIG_API_INVALID` for an address without a list.
 *
 * @example
 * const provider = mailtrain({ api: 'https://lists.example/subscription/aBcD' });
 * const outcome = await provider.subscribe(subscription);
 */
export function mailtrain({ api }: ProviderConfig): SignupProvider {
  const page = formAddress(api, 'subscription');
  const prepare = ({ http = sharedHttp(), signal }: ProviderOptions = {}) =>
    http.get(`${page}/widget`, { parse: parseRecord, signal });
  return {
    name: 'mailtrain',
    api,
    page,
    abilities: ['answers', 'name'],
    prepare,
    async subscribe(subscription, options = {}) {
      const { post = postOnce } = options;
      try {
        await prepare(options);
        // Opens the way for other origins; all others need a token that they cannot read.
        const headers = { 'x-requested-with': 'XMLHttpRequest' };
        const body = fieldsOf(subscription);
        return outcomeFrom(await post(`${page}/subscribe`, { body, headers }));
      } catch (error) {
        return refused(error, subscription, page);
      }
    },
  };
}

/** A name goes into whichever of the fields the list has that Mailtrain makes for it. */
const fieldsOf = ({ email, name }: Subscription) =>
  new URLSearchParams({
    EMAIL: email,
    ...(name && { MERGE_NAME: name, MERGE_FIRST_NAME: name }),
    // Its traps for programs: one field is empty, the other within a day of its own clock. Caught, it answers the same.
    address: '',
    sub: String(Date.now()),
  });

function outcomeFrom(answer: string): SignupOutcome {
  if (parseRecord(answer).msg) return { status: 'pending' };
  throw new HandbillError('BODY_SHAPE', { detail: 'msg', sent: true });
}

function refused(error: unknown, { email }: Subscription, page: string): SignupOutcome {
  if (!isHandbillError(error)) throw error;
  const { code, facts } = error;
  if (code === 'NET_UNREACHABLE_OR_CORS' && !facts.sent) return { status: 'blocked', error, page };
  // The list is not there, or not open to all.
  if (code === 'HTTP_DENIED') {
    const detail = page.split('/').at(-1);
    throw new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail, cause: error });
  }
  // The status is that of any fault; in most languages the message has the address in it.
  if (!facts.body?.includes(email)) throw error;
  return { status: 'invalid', error, fields: ['email'] };
}

/** As `adapter="mailtrain"` has it. */
export { mailtrain as adapter };
