import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { sharedHttp } from '../../net/http.js';
import { parseRecord, record } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import { ghostRoot } from '../../services/ghost-root.js';
import { inboxFrom } from '../inbox.js';
import type { SignupSuccess } from '../signup-outcome.js';
import type { ProviderConfig, ProviderOptions, SignupProvider } from '../signup-provider.js';
import type { Subscription } from '../subscription.js';
import { mailProviderName } from './ghost/mail-provider.js';
import { refusalFrom } from './ghost/refusal.js';
import { integrityToken } from './ghost/token.js';
import { urlHistoryOf } from './ghost/url-history.js';

/**
 * The members of a Ghost, versions 5 and 6, as its own form for other sites signs them up. Ghost mails a link to
 * every address and answers the same for all: to who is a member already, the link is one to sign in by, and what
 * was chosen here changes nothing.
 *
 * @example
 * const outcome = await ghost({ api: 'https://archive.example' }).subscribe(subscription);
 */
export const ghost = ({ api }: ProviderConfig): SignupProvider => {
  const root = ghostRoot(api);
  /** Whether Ghost refused the token that memory has. */
  let refused = false;
  async function prepare({ http = sharedHttp(), signal }: ProviderOptions = {}) {
    const token = await integrityToken(root, http, refused ? 'reload' : 'fresh', signal);
    refused &&= !token;
    return token;
  }
  return {
    name: 'ghost',
    api,
    abilities: ['answers', 'lists', 'name', 'origin', 'token'],
    page: `${root}/#/portal/signup`,
    prepare,
    async subscribe(subscription, { post = postOnce, ...options } = {}) {
      const token = await prepare(options);
      const body = { ...fieldsOf(subscription), integrityToken: token };
      try {
        return successFrom(await post(`${root}/members/api/send-magic-link/`, { body }));
      } catch (error) {
        if (!isHandbillError(error) || error.facts.status !== 400) throw error;
        const refusal = refusalFrom(error, Boolean(token));
        refused ||= refusal.status === 'unavailable';
        return refusal;
      }
    },
  };
};

const fieldsOf = ({ email, name, lists, origin }: Subscription) => ({
  email,
  // Asks in its mail to confirm a subscription, where `signup` would speak of an account.
  emailType: 'subscribe',
  name,
  labels: origin.campaign ? [origin.campaign] : undefined,
  // An empty list would mean none of them, and not those that the owner gives to all.
  newsletters: lists.length > 0 ? lists.map((name) => ({ name })) : undefined,
  urlHistory: urlHistoryOf(origin),
});

function successFrom(text: string): SignupSuccess {
  const { errors, inboxLinks } = parseRecord(text);
  if (errors || !/^\s*{/.test(text)) {
    throw new HandbillError('BODY_SHAPE', { detail: text.slice(0, 20), sent: true });
  }
  const { desktop, provider } = record(inboxLinks);
  return { status: 'pending', inbox: inboxFrom(desktop, mailProviderName(provider)) };
}

/** As `adapter="ghost"` has it. */
export { ghost as adapter };
