import { apiAddress } from '../net/api-address.js';
import { HandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { type HandbillConfig, lookAgain } from '../page/config.js';
import { adapterOptions } from '../services/adapter-options.js';
import { archive } from './providers/archive.js';
import { form } from './providers/form.js';
import type { ProviderFactory, SignupProvider } from './signup-provider.js';

const factories = new Map<string, ProviderFactory>([
  ['archive', archive],
  ['form', form],
  ['action-network', late(() => import('./providers/action-network.js'))],
  ['ghost', late(() => import('./providers/ghost.js'))],
  ['kit', late(() => import('./providers/kit.js'))],
  ['listmonk', late(() => import('./providers/listmonk.js'))],
  ['mailtrain', late(() => import('./providers/mailtrain.js'))],
]);

const formServices = late(() => import('./providers/form-services.js'));
for (const name of 'brevo,buttondown,civicrm,keila,mailchimp,mailerlite,mailpoet,newsletter,sendy'.split(
  ',',
)) {
  factories.set(name, formServices);
}

/**
 * Teaches `adapter="name"` a further service; elements that did not know it look again.
 *
 * @param name As written in the attribute.
 */
export function registerProvider(name: string, factory: ProviderFactory): void {
  factories.set(name, factory);
  lookAgain();
}

/** Makes a provider of a dialect that few pages need: all but its address comes when it is loaded. */
function late(load: () => Promise<{ adapter: ProviderFactory }>): ProviderFactory {
  return (config) => {
    const { api } = config;
    const provider = {
      api,
      async load() {
        const { adapter } = await optionalCode(load());
        Object.assign(provider, adapter(config), { api, load: undefined });
      },
    };
    return provider as SignupProvider;
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
  return factory({ name: said, api: url.href, apiKey, options: adapterOptions(options) });
}
