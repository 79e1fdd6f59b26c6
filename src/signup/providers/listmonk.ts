import { plainText } from '../../content/text.js';
import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { sharedHttp } from '../../net/http.js';
import { isKey, parseList, parseRecord, record } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import type { SignupOutcome } from '../signup-outcome.js';
import type {
  NativeForm,
  ProviderConfig,
  ProviderOptions,
  SignupList,
  SignupProvider,
} from '../signup-provider.js';
import type { Subscription } from '../subscription.js';

/**
 * listmonk, from version 2.3 on: https://listmonk.app/docs/apis/subscribers/
 *
 * Its lists are read first, which tells whether it trusts this page: from version 6 on, its keeper says so under
 * Settings, Security, Trusted URLs. Where it does not, the browser sends a form. It takes an unknown list without a
 * word, and signs up to none: so the lists that are asked for must be among its public ones.
 *
 * @example
 * const outcome = await listmonk({ api: 'https://lists.example' }).subscribe(subscription);
 */
export function listmonk({ api }: ProviderConfig): SignupProvider {
  const root = api.replace(/((?<!\/)\/(api\/public|subscription)(\/.*)?)?\/?([?#].*)?$/, '');
  const page = `${root}/subscription/form`;
  const lists = async ({ http = sharedHttp(), signal }: ProviderOptions = {}) => {
    const address = `${root}/api/public/lists`;
    return (await http.get(address, { parse: listsFrom, signal })).body;
  };
  return {
    name: 'listmonk',
    api,
    page,
    abilities: ['answers', 'lists', 'name', 'form'],
    lists,
    prepare: lists,
    async subscribe(subscription, options = {}) {
      const { email, name, lists: wanted } = subscription;
      if (wanted.length === 0) {
        const error = new HandbillError('CONFIG_VALUE', { detail: 'lists' });
        return { status: 'invalid', error, fields: ['lists'] };
      }
      const known = await lists(options).catch(noneIfUnreadable);
      if (!known) return formOf(subscription, page);
      const detail = wanted.find((list) => !known.some(({ id }) => id === list));
      if (detail) throw new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail });
      const { post = postOnce } = options;
      const body = { email, name, list_uuids: wanted };
      return post(`${root}/api/public/subscription`, { body }).then(outcomeFrom, refused);
    },
  };
}

const listsFrom = (text: string): readonly SignupList[] =>
  parseList(text)
    .map(record)
    .filter(({ uuid }) => isKey(uuid))
    .map(({ uuid, name }) => ({ id: String(uuid), label: plainText(name) }))
    .filter(({ label }) => label);

/** Nothing was sent yet: a server that is down and one that trusts other pages look the same here. */
function noneIfUnreadable(error: unknown): undefined {
  if (!isHandbillError(error) || error.code !== 'NET_UNREACHABLE_OR_CORS') throw error;
}

const formOf = ({ email, name = '', lists }: Subscription, action: string): NativeForm => ({
  action,
  fields: [
    ['email', email],
    ['name', name],
    ...lists.map((list) => ['l', list] as const),
    // Its trap for programs: filled, it refuses.
    ['nonce', ''],
  ],
});

function outcomeFrom(answer: string): SignupOutcome {
  const { data } = parseRecord(answer);
  const { has_optin: isPending } = record(data);
  if (isPending === true) return { status: 'pending' };
  if (isPending === false) return { status: 'subscribed' };
  // As its documentation has it: then nobody knows whether the reader has to confirm.
  if (data === true) return { status: 'sent-unknown' };
  throw new HandbillError('BODY_SHAPE', { detail: 'data', sent: true });
}

/**
 * What it says of an address is in the language of the installation. Where the address is no good, 16 of its 36
 * translations say `mail`; where the domain is not wanted, 20 say a kin of `block`. All other refusals are told as
 * such.
 */
function refused(error: unknown): SignupOutcome {
  if (!isHandbillError(error)) throw error;
  const { status, body = '' } = error.facts;
  if (status !== 400 || !/mail/i.test(body) || /blo[ckq]/i.test(body)) throw error;
  return { status: 'invalid', error, fields: ['email'] };
}

/** As `adapter="listmonk"` has it. */
export { listmonk as adapter };
