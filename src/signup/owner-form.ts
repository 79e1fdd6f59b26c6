import { HandbillError } from '../net/handbill-error.js';
import { leaving } from '../page/leaving.js';
import { complaint } from './form-check.js';
import { controlsOf, type FormControl, fieldOf } from './form-reading.js';
import type { Wrong } from './own-form.js';
import type { SignupMessages } from './signup-messages.js';
import type { SignupProvider } from './signup-provider.js';

/** How long a page may take to be left, in milliseconds. */
const patienceMs = 30_000;

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
    abilities: ['lists', 'name', 'frequency', 'form'],
    async subscribe() {
      if (!isSent()) throw new HandbillError('FRAME_NO_FORMS', { url: href });
      const came = await leaving(href, tab, patienceMs);
      if (came === 'sent') return { status: 'sent-unknown', tab };
      if (came === 'lost') throw new HandbillError('NET_TIMEOUT', { sent: true });
      throw new HandbillError('NET_BLOCKED_CSP', { detail: came, url: href });
    },
  };
}

/**
 * Says in the page's language, not the browser's, what is wrong with a field of the owner's. The browser shows it at
 * the field, and takes it back with the next key.
 */
export function complain(control: FormControl, messages: SignupMessages): void {
  control.setCustomValidity('');
  if (control.validity.valid) return;
  complainWith(control, complaint(control, messages));
}

/** The same for what a service does not accept. */
export function complainAbout(form: HTMLFormElement, wrong: Wrong): void {
  for (const control of controlsOf(form)) {
    const field = fieldOf(control);
    if (field && wrong[field]) complainWith(control, wrong[field]);
  }
  form.reportValidity();
}

function complainWith(control: FormControl, words: string): void {
  control.setCustomValidity(words);
  control.addEventListener('input', () => control.setCustomValidity(''), { once: true });
}
