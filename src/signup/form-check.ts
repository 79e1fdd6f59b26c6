import { mailAddress } from '../content/mail-address.js';
import { controlsOf, type FormControl, fieldOf, readForm } from './form-reading.js';
import type { Wrong } from './own-form.js';
import type { SignupMessages } from './signup-messages.js';

/**
 * What is wrong with what was filled in, by the browser's own rules and no stricter ones.
 *
 * @param mustChoose Whether at least one list has to be chosen.
 */
export function wrongFields(
  form: HTMLFormElement,
  messages: SignupMessages,
  mustChoose: boolean,
): Wrong {
  const wrong: Wrong = {};
  for (const control of controlsOf(form)) {
    const field = fieldOf(control);
    if (!isGood(control)) wrong[field] = complaint(control, messages);
  }
  if (mustChoose && readForm(form).lists.length === 0) wrong.lists = messages.chooseOne;
  return wrong;
}

/** What to say of a control that the browser does not accept. */
export const complaint = ({ type }: FormControl, messages: SignupMessages): string =>
  type === 'email' ? messages.emailWrong : type === 'checkbox' ? messages.tick : messages.missing;

/** A host in letters of any script is as good as the one it stands for, which not all browsers see. */
function isGood(control: FormControl): boolean {
  if (control.validity.valid) return true;
  const copy = control.cloneNode() as FormControl;
  copy.value = mailAddress(control.value);
  return copy.value !== control.value && copy.validity.valid;
}
