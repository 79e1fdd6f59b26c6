import { leaving, type Stay } from './leaving.js';

/** A form as the browser sends it. */
export interface PlainForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Why a form did not get away, as the code of an error:
 * - `FRAME_NO_FORMS`: this frame lacks `allow-forms`; WebKit keeps that from its pages
 * - `FRAME_NO_TABS`: there is no tab to be had: the reader's act is too long ago, or this frame lacks `allow-popups`
 */
export type FormRefusal = 'FRAME_NO_FORMS' | 'FRAME_NO_TABS' | Stay;

/**
 * Has the browser send a form, by POST and in UTF-8. To be called within an act of the reader's.
 *
 * @param target `_blank` is a tab of its own that knows nothing of this page, `_self` leaves this page.
 * @returns Undefined where the browser took it: what the service says is not for this page.
 */
export async function sendForm(
  { action, fields }: PlainForm,
  target: string,
): Promise<FormRefusal | undefined> {
  const isTab = target === '_blank';
  const name = isTab ? `handbill${Date.now()}` : target;
  const form = document.createElement('form');
  let refusal: FormRefusal | undefined = 'FRAME_NO_FORMS';
  let tab: Window | undefined;
  // Before there are fields, which hide what a form has of their names.
  Object.assign(form, { action, method: 'post', target: name, acceptCharset: 'utf-8' });
  // Comes only where forms may be sent, so that no tab is opened in vain.
  form.onsubmit = (event) => {
    if (isTab) tab = openTab(name);
    refusal = isTab && !tab ? 'FRAME_NO_TABS' : undefined;
    if (refusal) event.preventDefault();
  };
  form.append(...fields.map(([name, value]) => hiddenField(name, value)));
  sendFrom(form);
  if (tab) disown(tab);
  refusal ??= await leaving(action, isTab);
  if (refusal) tab?.close();
  return refusal;
}

const hiddenField = (name: string, value: string) =>
  Object.assign(document.createElement('input'), { type: 'hidden', name, value });

/** In a closed root, where the page's scripts neither take over nor read what is submitted. */
function sendFrom(form: HTMLFormElement): void {
  const place = document.createElement('div');
  place.attachShadow({ mode: 'closed' }).append(form);
  document.documentElement.append(place);
  HTMLFormElement.prototype.requestSubmit.call(form);
  place.remove();
}

/** A tab, or undefined where none is to be had: browsers answer null, a closed one, or throw. */
function openTab(name: string): Window | undefined {
  try {
    const tab = open('', name);
    return tab?.closed === false ? tab : undefined;
  } catch {
    return undefined;
  }
}

/** After the form was sent: Chromium lets a frame in a sandbox send one only into a tab that is still its own. */
function disown(tab: Window): void {
  try {
    tab.opener = null;
  } catch {
    // A frame without an origin cannot; but its tab is in the sandbox too, and may lead nobody away.
  }
}
