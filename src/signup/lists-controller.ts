import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import type { Http } from '../net/http.js';
import type { SignupList, SignupProvider } from './signup-provider.js';

export interface ListsControllerOptions {
  /** The service, or why there is none. Read at each host update; another one is asked anew. */
  provider: () => SignupProvider | HandbillError | undefined;
  /** Told of a failure: a form works without lists. */
  onError?: ((error: HandbillError) => void) | undefined;
  /** @default The client of this copy */
  http?: Http | undefined;
}

/** The lists, topics or newsletters that a service offers readers, without markup. */
export class ListsController {
  /** What the service told; empty until then. */
  lists: readonly SignupList[] = [];

  constructor(host: ReactiveControllerHost, { provider, onError, http }: ListsControllerOptions) {
    new Task(host, {
      args: () => [provider()],
      task: async ([service], { signal }) => {
        if (!service || isHandbillError(service)) return;
        try {
          await service.load?.();
          const lists = (await service.lists?.({ http, signal })) ?? [];
          if (!signal.aborted) this.lists = lists;
        } catch (cause) {
          if (signal.aborted) return;
          onError?.(isHandbillError(cause) ? cause : new HandbillError('BODY_SHAPE', { cause }));
        }
      },
    });
  }
}
