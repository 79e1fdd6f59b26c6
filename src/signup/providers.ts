import { apiAddress } from '../net/api-address.js';
import { HandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { type HandbillConfig, lookAgain } from '../page/config.js';
import { adapterOptions } from '../services/adapter-options.js';
import { archive } from './providers/archive.js';
import type { ProviderFactory, SignupProvider } from './signup-provider.js';

const factories = new Map<string, ProviderFactory>([
  ['archive', archive],
  ['action-network', late(() => import('./providers/action-network.js'))],
  ['ghost', late(() => import('./providers/ghost.js'))],
  ['kit', late(() => import('./providers/kit.js'))],
  ['listmonk', late(() => import('./providers/listmonk.js'))],
  ['mailtrain', late(() => import('./providers/mailtrain.js'))],
]);

/**
 * Teaches `adapter="name"` a further service; elements that did not know it look again.
 *
 * @param name As written in the attribute.
 */
export function registerProvider(name: string, factory: ProviderFactory): void {
  factories.set(name, factory);
  lookAgain();
}

/** Makes a provider of a dialect that few pages need: its code is had when it is first needed. */
function late(load: () => Promise<{ adapter: ProviderFactory }>): ProviderFactory {
  return (config) => {
    let made: SignupProvider | undefined;
    const get = async () => {
      const { adapter } = await optionalCode(load());
      made ??= adapter(config);
      return made;
    };
    return {
      name: '',
      api: config.api,
      get abilities() {
        return made?.abilities;
      },
      get page() {
        return made?.page;
      },
      load: get,
      lists: async (options) => (await get()).lists?.(options) ?? [],
      prepare: async (options) => (await get()).prepare?.(options),
      subscribe: async (subscription, options) => (await get()).subscribe(subscription, options),
    };
  };
}

/**
 * The provider that these settings name.
 *
 * @param page Address of the host page.
 * @throws {HandbillError} `CONFIG_*`, before anything is asked.
 */
export function providerFrom(
  { api, apiKey, adapter, adapterOptions: options }: HandbillConfig,
  page?: string,
): SignupProvider {
  const said = adapter?.trim() || 'archive';
  const url = apiAddress(api, page);
  const factory = factories.get(said);
  if (!factory) throw new HandbillError('CONFIG_ADAPTER', { detail: said, url: url.origin });
  return factory({ api: url.href, apiKey, options: adapterOptions(options) });
}
