import type { SignupOutcome } from '../../../src/signup/signup-outcome.js';
import type {
  NativeForm,
  ProviderOptions,
  SignupProvider,
} from '../../../src/signup/signup-provider.js';
import type { Subscription } from '../../../src/signup/subscription.js';
import { settled } from '../../support/settled.js';

/** One subscription that a service was sent, to be answered by hand. */
export interface Act {
  subscription: Subscription;
  options: ProviderOptions;
  answer(outcome: SignupOutcome | NativeForm): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** A service that answers when it is told to. */
export class HandDrivenProvider implements SignupProvider {
  readonly name = 'hand-driven';
  readonly api = 'https://service.example/';
  readonly abilities = ['answers'] as const;
  readonly acts: Act[] = [];

  /** The keys of the acts. */
  get keys(): readonly string[] {
    return this.acts.map(({ subscription }) => subscription.key);
  }

  subscribe(
    subscription: Subscription,
    options: ProviderOptions = {},
  ): Promise<SignupOutcome | NativeForm> {
    return new Promise((resolve, reject) => {
      this.acts.push({
        subscription,
        options,
        answer(outcome) {
          resolve(outcome);
          return settled();
        },
        fail(error) {
          reject(error);
          return settled();
        },
      });
    });
  }

  /** The act at an index; the last one by default. */
  act(index = -1): Act {
    const act = this.acts.at(index);
    if (!act) throw new Error('This was not sent.');
    return act;
  }
}
