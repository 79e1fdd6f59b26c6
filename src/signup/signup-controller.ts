import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import type { Http } from '../net/http.js';
import type { Post } from '../net/post.js';
import { type Clock, systemClock } from '../page/clock.js';
import { type Connection, network } from '../page/connection.js';
import { uniqueKey } from '../page/unique-key.js';
import { outcomeOf } from './outcome-of.js';
import type { SignupOutcome } from './signup-outcome.js';
import type { NativeForm, SignupProvider } from './signup-provider.js';
import { isDone, type SignupState } from './signup-state.js';
import type { SignupRequest } from './subscription.js';

/** Milliseconds that no human needs less of to fill in a form; what comes sooner waits so long. */
const leastMs = 2_000;

export interface SignupControllerOptions {
  /** The service, or why there is none. Read at each host update and each act. */
  provider: () => SignupProvider | HandbillError | undefined;
  /**
   * Answer of a check that a human is at work, asked for just before sending. What it throws keeps the
   * sign-up from being sent.
   */
  challenge?: (() => Promise<string | undefined>) | undefined;
  /** Sends a form that only the browser can send. @default None can be sent, which is `blocked` */
  sendForm?: ((form: NativeForm) => Promise<SignupOutcome>) | undefined;
  /** Told of each new state. */
  onState?: ((state: SignupState) => void) | undefined;
  /** @default The network */
  post?: Post | undefined;
  /** @default The client of this copy */
  http?: Http | undefined;
  connection?: Pick<Connection, 'online'> | undefined;
  clock?: Clock | undefined;
}

/**
 * A sign-up without markup: sends a reader's request once, and holds the one state that a view draws. Serves any
 * host with Lit's controller interface, and plain script through `PlainHost`.
 */
export class SignupController implements ReactiveController {
  #state: SignupState = { status: 'ready' };
  #flight: Promise<SignupState> | undefined;
  /** The act that nobody knows the end of yet: what was asked, and its key. */
  #asked = '';
  #key = '';
  #shownAt = 0;
  #preparation: Promise<unknown> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: SignupControllerOptions;

  constructor(host: ReactiveControllerHost, options: SignupControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SignupState {
    return this.#state;
  }

  hostConnected(): void {
    this.#shownAt ||= this.#clock.now();
  }

  /**
   * Sends what a reader asks for. While one is on its way there is no other: the answer is that one's.
   *
   * @param trap What stands in a field that readers do not see: it should be nothing. Something holds the
   *   first try back; the next one goes.
   */
  submit(request: SignupRequest, trap = ''): Promise<SignupState> {
    if (!this.#flight) {
      if (trap && this.#state.status !== 'held') {
        this.#become({ status: 'held', error: new HandbillError('FORM_HELD') });
        return Promise.resolve(this.#state);
      }
      this.#become({ status: 'sending' });
      this.#flight = this.#send(request);
    }
    return this.#flight;
  }

  /**
   * Has the service's own preparations made ahead, once: to be called when a reader begins. What fails is tried again
   * when it is needed, and told then.
   */
  prepare(): void {
    this.#preparation ??= this.#provider()
      .then((provider) => provider.prepare?.(this.#options))
      .catch(() => {});
  }

  /** For one more, with another address, once one is done. */
  again(): void {
    if (!this.#flight) this.#become({ status: 'ready' });
  }

  get #clock(): Clock {
    return this.#options.clock ?? systemClock;
  }

  async #send(request: SignupRequest): Promise<SignupState> {
    const outcome = await this.#outcome(request).catch((cause) =>
      outcomeOf(
        // What a dialect of somebody's own throws says nothing of how far it came.
        isHandbillError(cause) ? cause : new HandbillError('BODY_SHAPE', { sent: true, cause }),
        this.#clock.now(),
      ),
    );
    this.#flight = undefined;
    // What a service says may repeat the address, and whoever has to read it has done so.
    if ('error' in outcome) Reflect.deleteProperty(Object(outcome.error?.facts), 'body');
    if (isDone(outcome)) this.#asked = '';
    this.#become(outcome);
    return outcome;
  }

  async #outcome(request: SignupRequest): Promise<SignupOutcome> {
    const { sendForm, connection = network } = this.#options;
    if (!connection.online) throw new HandbillError('NET_OFFLINE');
    const provider = await this.#provider();
    const key = this.#keyOf(request);
    await this.#humanTime();
    const subscription = { ...request, key, challenge: await this.#challenge() };
    const outcome = await provider.subscribe(subscription, this.#options);
    if (!('action' in outcome)) return outcome;
    if (!sendForm) throw new HandbillError('FRAME_NO_FORMS', { url: outcome.action });
    return sendForm(outcome);
  }

  async #provider(): Promise<SignupProvider> {
    const provider = this.#options.provider() ?? new HandbillError('CONFIG_API_MISSING');
    if (isHandbillError(provider)) throw provider;
    await provider.load?.();
    return provider;
  }

  async #challenge(): Promise<string | undefined> {
    try {
      return await this.#options.challenge?.();
    } catch (cause) {
      throw isHandbillError(cause) ? cause : new HandbillError('FORM_CHALLENGE', { cause });
    }
  }

  /** The same request again is the same act, as long as nobody knows what came of it. */
  #keyOf(request: SignupRequest): string {
    const asked = JSON.stringify({ ...request, consent: request.consent?.text });
    if (asked !== this.#asked) this.#key = uniqueKey();
    this.#asked = asked;
    return this.#key;
  }

  #humanTime(): Promise<void> | undefined {
    const remainingMs = this.#shownAt + leastMs - this.#clock.now();
    // A clock that was set back must not hold anybody up.
    return remainingMs > 0 && remainingMs <= leastMs
      ? new Promise((resolve) => this.#clock.after(remainingMs, resolve))
      : undefined;
  }

  #become(state: SignupState): void {
    this.#state = state;
    this.#host.requestUpdate();
    this.#options.onState?.(state);
  }
}
