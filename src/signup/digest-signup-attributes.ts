import { HandbillElement } from '../ui/handbill-element.js';
import type { SignupProvider } from './signup-provider.js';

/** What the owner of a `<digest-signup>` may say, as written; `signup-plan.ts` reads what needs reading. */
export abstract class DigestSignupAttributes extends HandbillElement {
  static override properties = {
    ...HandbillElement.properties,
    provider: Object,
    getChallenge: Object,
    list: String,
    topics: String,
    frequencies: String,
    name: String,
    submitLabel: String,
    consentText: String,
    consentUrl: String,
    consentVersion: String,
    open: String,
    openLabel: String,
    openAfter: Number,
    restDays: Number,
    successUrl: String,
    serviceUrl: String,
    target: String,
    campaign: String,
    origin: String,
  };

  /**
   * Address of the service: absolute, or from the root of the page's own site. Without it, an own `<form>` among
   * the children is sent to where its `action` says.
   */
  declare api: string | undefined;
  /**
   * Kind of service: `archive`, `ghost`, `listmonk`, `kit`, `action-network`, `mailtrain`, `form` for any service
   * that takes a plain form, or one that needs no field names: `buttondown`, `mailchimp`, `keila`, `sendy`,
   * `civicrm`, `mailpoet`, `newsletter`, `brevo`, `mailerlite`; or one of your own. @default 'archive'
   */
  declare adapter: string | undefined;
  /** A service of your own making, in place of `api` and `adapter`. */
  declare provider: SignupProvider | undefined;
  /**
   * Gets the answer of a check that a human is at work, just before sending. Without it, the answer is looked for
   * in the fields of the slot `challenge`.
   */
  declare getChallenge: (() => string | Promise<string>) | undefined;
  /** What every reader subscribes to: ids of lists or newsletters as the service names them, comma-separated. */
  declare list: string | undefined;
  /**
   * What readers choose from, comma-separated, with words of your own after a colon: `water: Water and sewage,
   * schools`. `*`: what the service offers, which asks it as soon as the form is there.
   */
  declare topics: string | undefined;
  /** How often mail may come, written like `topics`: `daily, weekly`. The first one is chosen. */
  declare frequencies: string | undefined;
  /** Whether the reader's name is asked for: `none`, `optional` or `required`. @default 'none' */
  declare name: string | undefined;
  /** Words on the button. @default 'Sign up', in the page's language */
  declare submitLabel: string | undefined;
  /** Sentence beside a box that has to be ticked; it goes to the service as it stands. */
  declare consentText: string | undefined;
  /** Address of the privacy policy, linked to beside the box. */
  declare consentUrl: string | undefined;
  /** Your name for this wording of the consent. */
  declare consentVersion: string | undefined;
  /**
   * Where the form is: `inline`, behind a `button` in a dialog, or in a box that slides in by itself, once the reader
   * has come far enough (`scroll`) or stayed long enough (`delay`). @default 'inline'
   */
  declare open: string | undefined;
  /** Words on the button that opens the dialog. @default What stands in the slot `heading`, else 'Sign up by e-mail', in the page's language */
  declare openLabel: string | undefined;
  /** Per cent of the page (`scroll`, 50) or seconds (`delay`, 30) before the box slides in. */
  declare openAfter: number | undefined;
  /** Days in which a box that was closed does not come back. @default 30 */
  declare restDays: number | undefined;
  /** Where the page goes after a sign-up. */
  declare successUrl: string | undefined;
  /** The service's own sign-up page: offered to readers when nothing else works. */
  declare serviceUrl: string | undefined;
  /** Browsing context of services that go on in a page of their own. @default '_blank' */
  declare target: string | undefined;
  /** Your name for this form, told to the service. */
  declare campaign: string | undefined;
  /** What else the service is told: `page` (address of the page, without its query), `utm`, or both. @default Nothing */
  declare origin: string | undefined;
}
