import { controlsOf, isBox } from './form-reading.js';

/** Fills a form with what the browser kept of it. */
export function fillIn(form: HTMLFormElement, kept: FormData): void {
  for (const control of controlsOf(form)) {
    const values = kept.getAll(control.name);
    if (isBox(control)) control.checked = values.includes(control.value);
    else control.value = String(values[0] ?? '');
  }
}
