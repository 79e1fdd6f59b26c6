import { HandbillError } from '../net/handbill-error.js';
import { leaving } from '../page/leaving.js';
import { complaint } from './form-check.js';
import { controlsOf, type FormControl, fieldOf } from './form-reading.js';
import type { Wrong } from './own-form.js';
import type { SignupMessages } from './signup-messages.js';
import type { SignupProvider } from './signup-provider.js';

/**
 * The service that an owner's form is sent to by the browser itself: nothing is sent here, only watched.
 *
 * @param isSent Whether the browser is about to.
 */
export function ownersService(form: HTMLFormElement, isSent: () => boolean): SignupProvider {
  // Not as properties: a field named `action` would stand in their way.
  const { href } = new URL(form.getAttribute('action') ?? '', form.baseURI);
  const tab = !/^(_self|_top|_parent)?$/.test(form.getAttribute('target') ?? '');
  return {
    name: 'form',
    api: href,
    abilities: ['form'],
    async subscribe() {
      if (!isSent()) throw new HandbillError('FRAME_NO_FORMS', { url: href });
      const code = await leaving(href, tab);
      if (code) throw new HandbillError(code, { url: href, sent: code === 'NET_TIMEOUT' });
      return { status: 'sent-unknown', tab };
    },
  };
}

/** Whose own words were put in the place of the browser's. */
const complained = new Set<FormControl>();

/**
 * Says in the page's language, not the browser's, what is wrong with a field of the owner's: the browser shows it at
 * the field.
 */
export function complain(control: FormControl, messages: SignupMessages): void {
  // What stands there already is the owner's own, or what a service does not accept.
  if (!control.validity.customError) complainWith(control, complaint(control, messages));
}

/** The same for what a service does not accept. */
export function complainAbout(form: HTMLFormElement, wrong: Wrong): void {
  for (const control of controlsOf(form)) {
    const words = wrong[fieldOf(control)];
    if (words) complainWith(control, words);
  }
  form.reportValidity();
}

/** Before the browser looks again: what fills in forms may do so without a word. */
export function takeBackComplaints(): void {
  for (const control of complained) control.setCustomValidity('');
  complained.clear();
}

function complainWith(control: FormControl, words: string): void {
  control.setCustomValidity(words);
  complained.add(control);
}
