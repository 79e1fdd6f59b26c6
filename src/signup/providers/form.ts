import { isKey, type Json, record } from '../../net/json.js';
import { unusable } from '../../net/unusable.js';
import type { ProviderFactory, SignupAbility } from '../signup-provider.js';

/**
 * Which field of a form takes what, by its name there; what has none, or an empty one, is not sent. `gdpr=true` is
 * a field that says `true` where there is something to say, and `group[*]=1` has what there is to say in its name.
 */
export interface FormFields {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** Once for each list that was chosen. */
  readonly lists?: string | undefined;
  readonly frequency?: string | undefined;
  readonly language?: string | undefined;
  /** The sentence that was agreed to. */
  readonly consent?: string | undefined;
  /** The owner's name for its wording. */
  readonly version?: string | undefined;
  /** When it was agreed to. */
  readonly time?: string | undefined;
  /** Address of the page. */
  readonly page?: string | undefined;
  readonly campaign?: string | undefined;
  /** `utm_source` and the like of the page's address. */
  readonly [utm: `utm_${string}`]: string | undefined;
  readonly challenge?: string | undefined;
}

/** What there is to know of a form: the `options` of the provider, `adapter-options` of the tag. */
export interface FormOptions {
  readonly fields?: FormFields | undefined;
  /** Fields that always say the same: ids, and traps for machines, which stay empty. */
  readonly extra?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/** What a form can do where a field is named for it. */
const abilities: readonly SignupAbility[] = ['name', 'lists', 'frequency', 'consent'];

/**
 * Any form that takes a plain POST, by the names of its fields: see `FormOptions`. Names that are none of those are
 * overlooked.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for options that cannot be used.
 *
 * @example
 * const options = { fields: { email: 'EMAIL', lists: 'topic[]' }, extra: { u: '7f3a', trap: '' } };
 * const sent = await form({ api: 'https://letters.example/subscribe', options }).subscribe(subscription);
 */
export const form: ProviderFactory = ({ api, options = {} }) => {
  const fields: Record<string, string> = {
    email: 'email',
    name: 'name',
    ...texts(options, 'fields'),
  };
  const extra = Object.entries(texts(options, 'extra'));
  return {
    name: 'form',
    api,
    abilities: ['form', ...abilities.filter((ability) => fields[ability])],
    async subscribe(subscription) {
      const { origin, consent } = subscription;
      const said: Json = {
        ...origin.utm,
        ...origin,
        ...consent,
        ...subscription,
        consent: consent?.text,
      };
      const filled = Object.entries(fields).flatMap(([part, field]) => entries(field, said[part]));
      return { action: api, fields: [...filled, ...extra] };
    },
  };
};

/**
 * What an option says, by name.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for what cannot be written into a form, and for what only the owner can know.
 */
function texts(options: Json, option: string): Record<string, string> {
  const said = Object.entries(record(options[option])).map(([name, value]) => {
    if (!isKey(value)) throw unusable(`${option}.${name}`, value);
    return [name, `${value}`];
  });
  return Object.fromEntries(said);
}

/** One field for each thing that there is to say. */
function entries(field: string, said: unknown): [name: string, value: string][] {
  // A name may hold the sign too: MailPoet's are in base64.
  const [name = '', fixed] = field.split(/=(\w+)$/);
  return [said]
    .flat()
    .filter((text) => name && text)
    .map((text) => [name.replace('*', () => `${text}`), fixed ?? `${text}`]);
}
