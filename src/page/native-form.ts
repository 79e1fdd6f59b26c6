import { leaving, type Stay } from './leaving.js';

/** A form as the browser sends it. */
export interface PlainForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Has the browser send a form, by POST and in UTF-8. To be called within an act of the reader's.
 *
 * @param target `_blank`, a tab of its own that knows nothing of this page, or `_self`, which leaves the page.
 * @returns Nothing once it is on its way; else why not. `FRAME_NO_TABS`: no tab was to be had, since the act is too long
 *   ago, or this frame lacks `allow-popups`. `FRAME_NO_FORMS`: this frame lacks `allow-forms`, which WebKit keeps from
 *   its pages.
 */
export async function sendForm(
  { action, fields }: PlainForm,
  target: string,
): Promise<'FRAME_NO_TABS' | 'FRAME_NO_FORMS' | Stay | undefined> {
  const isTab = target === '_blank';
  const name = isTab ? `handbill${Date.now()}` : target;
  const form = document.createElement('form');
  let isHeard = false;
  let tab: Window | undefined;
  // Before there are fields, which hide what a form has of their names.
  Object.assign(form, { action, method: 'post', target: name, acceptCharset: 'utf-8' });
  // Comes only where forms may be sent, so that no tab is opened in vain.
  form.onsubmit = (event) => {
    isHeard = true;
    if (isTab) tab = openTab(name);
    if (isTab && !tab) event.preventDefault();
  };
  for (const [name, value] of fields) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  document.documentElement.append(form);
  HTMLFormElement.prototype.requestSubmit.call(form);
  form.remove();
  if (!isHeard) return 'FRAME_NO_FORMS';
  if (isTab && !tab) return 'FRAME_NO_TABS';
  if (tab) disown(tab);
  const stay = await leaving(action, isTab);
  if (stay) tab?.close();
  return stay;
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
