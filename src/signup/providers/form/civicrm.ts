import type { ProviderFactory } from '../../signup-provider.js';
import { addressPart } from './address-part.js';
import { knownForm } from './known-form.js';

const profile = knownForm('civicrm', {
  fields: { email: 'email-Primary', name: 'first_name', lists: 'group[*]=1' },
  extra: { _qf_default: 'Edit:cancel', _qf_Edit_next: 1 },
});

/**
 * A profile of CiviCRM, by CRM/Profile/Form/Edit.php in its source; lists are its groups, by their numbers. The
 * site has to allow it: `remote_profile_submissions`, which is off by itself and invites abuse.
 *
 * `api` is the address of the profile, `https://…/civicrm/profile/create?gid=…&reset=1`. Where readers are led
 * afterwards is a field of `extra`: `"postURL"`, and `"errorURL"` where something was wrong.
 *
 * @throws {HandbillError} `CONFIG_VALUE` for an address without `gid`.
 */
export const civicrm: ProviderFactory = (config) => {
  addressPart(config.api, 'gid');
  return profile(config);
};
