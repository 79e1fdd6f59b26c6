import { apiAddress } from '../net/api-address.js';
import { HandbillError } from '../net/handbill-error.js';
import { optionalCode } from '../net/optional-code.js';
import { type HandbillConfig, lookAgain } from '../page/config.js';
import { adapterOptions } from '../services/adapter-options.js';
import { archive } from './providers/archive.js';
import type { ProviderConfig, ProviderFactory, SignupProvider } from './signup-provider.js';

/** A dialect, or how its code is had. */
type Entry = ProviderFactory | { load: () => Promise<{ adapter: ProviderFactory }> };

const entries = new Map<string, Entry>([['archive', archive]]);

/**
 * Teaches `adapter="name"` a further service; elements that did not know it look again.
 *
 * @param name As written in the attribute.
 */
export function registerProvider(name: string, factory: ProviderFactory): void {
  entries.set(name, factory);
  lookAgain();
}

/**
 * The provider that these settings name, or a promise of it where its code has to be had first.
 *
 * @param page Address of the host page.
 * @throws {HandbillError} `CONFIG_*`, before anything is asked.
 */
export function providerFrom(
  { api, apiKey, adapter = 'archive', adapterOptions: said }: HandbillConfig,
  page?: string,
): SignupProvider | Promise<SignupProvider> {
  const url = apiAddress(api, page);
  const entry = entries.get(adapter.trim());
  if (!entry) throw new HandbillError('CONFIG_ADAPTER', { detail: adapter, url: url.origin });
  const config: ProviderConfig = { api: url.href, apiKey, options: adapterOptions(said) };
  return 'load' in entry
    ? optionalCode(entry.load()).then((module) => module.adapter(config))
    : entry(config);
}
