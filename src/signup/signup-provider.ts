import type { Http } from '../net/http.js';
import type { Post } from '../net/post.js';
import type { SignupOutcome } from './signup-outcome.js';
import type { Subscription } from './subscription.js';

/** A list, topic or newsletter that readers can choose. */
export interface SignupList {
  /** As the service names it; goes back in `Subscription.lists`. */
  readonly id: string;
  /** As readers see it. */
  readonly label: string;
}

/**
 * What a service can do:
 * - `answers`: the page learns what came of a sign-up; without it, readers are told no more than that it left
 * - `lists`: takes a choice of lists, topics or newsletters
 * - `name`, `frequency`, `consent`, `origin`: takes the reader's name, how often mail shall come, the record of
 *   what was agreed to, where the sign-up comes from
 * - `token`: wants a token of its own, which is asked for first
 * - `form`: takes the POST of a plain form, so that signing up works without script
 */
export type SignupAbility =
  | 'answers'
  | 'lists'
  | 'name'
  | 'frequency'
  | 'consent'
  | 'origin'
  | 'token'
  | 'form';

/** A form for the browser to send by itself: the only way into services that no script may read. */
export interface NativeForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface ProviderOptions {
  readonly signal?: AbortSignal | undefined;
  /** For what has to be read first. @default The client of this copy. */
  readonly http?: Http | undefined;
  /** Sends, once. @default The network. */
  readonly post?: Post | undefined;
}

/**
 * One sign-up service, in one dialect: the port that every dialect implements, ours and yours. A provider
 * knows addresses and field names; it never waits, repeats or remembers, and claims no outcome that it
 * did not see.
 *
 * @example
 * const notes: ProviderFactory = ({ api }) => ({
 *   name: 'notes',
 *   api,
 *   abilities: ['answers', 'name'],
 *   async subscribe({ email, name, key }, { post = postOnce } = {}) {
 *     await post(`${api}/subscribers`, { body: { email, name, key } });
 *     return { status: 'pending' };
 *   },
 * });
 * registerProvider('notes', notes);
 */
export interface SignupProvider {
  /** Name of the dialect. */
  readonly name: string;
  /** Address of the service: equal providers are told by it. */
  readonly api: string;
  /**
   * What it can do; what it cannot is not offered to readers, and the owner is told. Undefined as long as nobody
   * knows, since its code is not there yet.
   */
  readonly abilities: readonly SignupAbility[] | undefined;
  /** The service's own sign-up page, where it has one: the way on when nothing else works. */
  readonly page?: string | undefined;
  /** Gets the rest of it, where that is not there yet. Awaited before anything else is called. */
  load?(): Promise<unknown>;
  /**
   * The lists that readers may choose from, where the service tells.
   *
   * @throws {HandbillError} `NET_*`, `HTTP_*`, `BODY_*`
   */
  lists?(options?: ProviderOptions): Promise<readonly SignupList[]>;
  /** Gets ahead of sending what it needs first; called when the reader begins, and again at will. */
  prepare?(options?: ProviderOptions): Promise<unknown>;
  /**
   * Signs up, or answers the form that the browser has to send.
   *
   * @throws {HandbillError} Whatever the network or the service says against it; `outcomeOf` makes an
   *   outcome of it, so that a provider only catches what it knows better.
   */
  subscribe(
    subscription: Subscription,
    options?: ProviderOptions,
  ): Promise<SignupOutcome | NativeForm>;
}

/** What settings say to a dialect. */
export interface ProviderConfig {
  /** Name that the settings have for the dialect, for code that knows several. */
  readonly name?: string | undefined;
  /** Address of the service. */
  readonly api: string;
  /** Public key, where a service has one. */
  readonly apiKey?: string | undefined;
  /** What only this dialect knows. @default None */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Makes a provider from settings. */
export type ProviderFactory = (config: ProviderConfig) => SignupProvider;
