import { signupMessages as sayings } from '../../../dist/signup/signup-messages.js';
import { list } from '../../signup-services/mailtrain.mjs';
import { daily, named, partner, services, weekly } from './signup-scene.mjs';

/** Services of the page's own, which answer what no service at hand does. */
export const lessons = `<script type="module">
  import { registerProvider } from '/dist/cdn/digest-signup.js';
  const answering = (outcome) => ({ api }) => ({
    name: 'taught',
    api,
    abilities: ['answers'],
    subscribe: async () => outcome,
  });
  const inbox = { url: 'https://mail.example/inbox', name: 'Example Mail' };
  registerProvider('knowing', answering({ status: 'already', inbox }));
  registerProvider('mailing', answering({ status: 'pending', inbox }));
</script>`;

const taught = (name) => `adapter="${name}" api="/nobody"`;

const toInbox = {
  [sayings.inbox.replace('{value}', 'Example Mail')]: 'https://mail.example/inbox',
};

/**
 * How each success comes about, and what its reader is told: `slot` is the one in which an owner says it otherwise,
 * `state` what style sheets see where that is not what the page is told.
 */
export const successes = {
  subscribed: { attributes: daily, slot: 'success', text: sayings.subscribed },
  pending: { attributes: weekly, slot: 'pending', text: sayings.pending },
  'pending, with her inbox': {
    attributes: taught('mailing'),
    told: 'pending',
    slot: 'pending',
    text: sayings.pending,
    links: toInbox,
  },
  already: {
    attributes: taught('knowing'),
    state: 'pending',
    slot: 'pending',
    text: sayings.pending,
    links: toInbox,
  },
  'sent-unknown': { attributes: named.kit, slot: 'sent', text: sayings['sent-unknown'] },
};

const elsewhere = (address) => ({ [sayings.page]: address });

/** The same for what did not go through. `fallback`: whether the owner's children are there beside it. */
export const failures = {
  invalid: {
    attributes: named['action-network'],
    email: 'ida@reader',
    code: 'HTTP_REFUSED',
    text: sayings.invalid,
  },
  'invalid, by a service that repeats it': {
    attributes: named.mailtrain,
    email: 'ida@reader',
    status: 'invalid',
    code: 'HTTP_SERVER',
    text: sayings.invalid,
    links: elsewhere(`${services.url}/mailtrain/subscription/${list}`),
  },
  'blocked, with a page that helps': {
    attributes: named.kit,
    email: 'quarantined@reader.example',
    status: 'blocked',
    code: 'HTTP_REFUSED',
    text: sayings.blocked,
    links: elsewhere('https://app.kit.com/guards/a1b2c3'),
    hasFallback: true,
  },
  "blocked, with the service's own page": {
    attributes: daily,
    email: 'blocked@reader.example',
    status: 'blocked',
    code: 'HTTP_REFUSED',
    text: sayings.blocked,
    links: elsewhere(`${services.url}/listmonk/subscription/form`),
    hasFallback: true,
  },
  'rate-limited': {
    attributes: named.archive,
    email: 'often@reader.example',
    code: 'HTTP_RATE_LIMITED',
    text: sayings['rate-limited'],
  },
  unavailable: {
    attributes: `${named.archive} service-url="/sign-up"`,
    email: 'down@reader.example',
    code: 'HTTP_SERVER',
    text: sayings.unavailable,
    links: elsewhere(`${partner.url}/sign-up`),
    hasFallback: true,
  },
  unknown: {
    attributes: named.archive,
    email: 'lost@reader.example',
    code: 'NET_UNREACHABLE_OR_CORS',
    text: sayings.unknown,
  },
  offline: {
    attributes: named.archive,
    code: 'NET_OFFLINE',
    text: sayings.offline,
    before: (visit) => visit.page.setOfflineMode(true),
  },
  held: {
    attributes: named.archive,
    code: 'FORM_HELD',
    text: sayings.held,
    before: fillTrap,
  },
};

/** As programs do that fill in everything. */
export async function fillTrap(visit) {
  await visit.run(() => {
    const { shadowRoot } = document.querySelector('digest-signup');
    shadowRoot.querySelector('.trap').value = 'https://spam.example/';
  });
}
