import type { ProviderFactory } from '../signup-provider.js';

const formServices: Record<string, ProviderFactory> = {};
export const adapter: ProviderFactory = (config) =>
  (formServices[config.name as string] as ProviderFactory)(config);
