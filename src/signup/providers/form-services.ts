import type { ProviderFactory } from '../signup-provider.js';
import { brevo } from './form/brevo.js';
import { buttondown } from './form/buttondown.js';
import { civicrm } from './form/civicrm.js';
import { keila } from './form/keila.js';
import { mailchimp } from './form/mailchimp.js';
import { mailerlite } from './form/mailerlite.js';
import { mailpoet } from './form/mailpoet.js';
import { newsletter } from './form/newsletter.js';
import { sendy } from './form/sendy.js';

/** Services whose forms are known, by the name that `adapter` has for them. */
export const formServices: Readonly<Record<string, ProviderFactory>> = {
  brevo,
  buttondown,
  civicrm,
  keila,
  mailchimp,
  mailerlite,
  mailpoet,
  newsletter,
  sendy,
};

/** All of them, by the name in the settings: one optional part. */
export const adapter: ProviderFactory = (config) =>
  (formServices[config.name as string] as ProviderFactory)(config);
