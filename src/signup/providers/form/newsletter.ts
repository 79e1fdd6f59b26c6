import type { ProviderFactory } from '../../signup-provider.js';
import { addressPart } from './address-part.js';
import { knownForm } from './known-form.js';

const subscription = knownForm('newsletter', {
  fields: {
    email: 'ne',
    name: 'nn',
    lists: 'nl[]',
    language: 'nlang',
    consent: 'ny=1',
    campaign: 'nr',
  },
});

/**
 * The WordPress plugin Newsletter, by subscription/subscription.php in its source; lists go by their numbers.
 *
 * `api` is `https://site.example/?na=s`. Without `ts`, the time of its own page, it first shows a page that goes on
 * by itself or asks for a sum: that is its guard against machines, and the tab is where the reader passes it.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for an address without `na`.
 */
export const newsletter: ProviderFactory = (config) => {
  addressPart(config.api, 'na');
  return subscription(config);
};
