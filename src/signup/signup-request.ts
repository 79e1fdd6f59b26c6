import { mailAddress } from '../content/mail-address.js';
import { pageCampaign, pagePlace } from '../page/origin.js';
import type { DigestSignupAttributes } from './digest-signup-attributes.js';
import type { FormReading } from './form-reading.js';
import type { SignupRequest } from './subscription.js';

/** What a reader asks for, from what was filled in and what the owner says. */
export function signupRequest(
  { email, name, lists, frequency, consent }: FormReading,
  always: readonly string[],
  { origin = '', campaign, consentVersion }: Partial<DigestSignupAttributes>,
  language: string | undefined,
  now: number,
): SignupRequest {
  return {
    email: mailAddress(email),
    name: name || undefined,
    lists: [...new Set([...always, ...lists])],
    frequency: frequency || undefined,
    consent: consent
      ? { text: consent, version: consentVersion, time: new Date(now).toISOString() }
      : undefined,
    origin: {
      page: origin.includes('page') ? pagePlace() : undefined,
      campaign,
      utm: origin.includes('utm') ? pageCampaign() : undefined,
    },
    language,
  };
}
