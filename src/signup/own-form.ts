import { html, nothing, type TemplateResult } from 'lit/html.js';
import { filled } from '../ui/messages.js';
import type { SignupMessages } from './signup-messages.js';
import type { SignupField } from './signup-outcome.js';
import type { SignupList } from './signup-provider.js';

/** What is wrong with which field, in the reader's words. */
export type Wrong = Partial<Record<SignupField, string>>;

/** What the drawing of our own form needs. */
export interface OwnFormView {
  messages: SignupMessages;
  /** Whether the address is all that is asked, so that the button stands beside it. */
  isOneLine: boolean;
  name: 'none' | 'optional' | 'required';
  topics: readonly SignupList[];
  frequencies: readonly SignupList[];
  /** Whether there is a box to tick, and its words where no slot has them. */
  consent: string | undefined;
  policy: string | undefined;
  submitLabel: string;
  sending: boolean;
  wrong: Wrong;
}

type Drawing = TemplateResult | '';

/** The whole form, in one root: a form whose fields lie in another root loses Enter, autofill and labels. */
export function ownForm(view: OwnFormView): TemplateResult {
  const { messages, isOneLine, topics, frequencies, sending, submitLabel } = view;
  const button = html`<button part="submit" aria-disabled=${sending}>${sending ? messages.sending : submitLabel}</button>`;
  return html`<form part="form" novalidate>
    ${textField(view, 'email', messages.email, true, isOneLine ? button : '')}
    ${nameField(view)}
    ${group(view, 'lists', 'checkbox', topics)}
    ${group(view, 'frequency', 'radio', frequencies)}
    ${consentField(view)}
    <input class="trap" name="note-2" tabindex="-1" autocomplete="off" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other">
    <slot name="challenge"></slot>
    ${isOneLine ? '' : button}
  </form>`;
}

function nameField(view: OwnFormView): Drawing {
  const { name, messages } = view;
  if (name === 'none') return '';
  const isRequired = name === 'required';
  const label = isRequired ? messages.name : filled(messages.optional, messages.name);
  return textField(view, 'name', label, isRequired);
}

function textField(
  { wrong, sending }: OwnFormView,
  field: 'email' | 'name',
  label: string,
  isRequired: boolean,
  after: Drawing = '',
): TemplateResult {
  const id = `${field}-error`;
  const type = field === 'email' ? field : 'text';
  return html`<div part="field">
    <label part="label" for=${field}>${label}</label>
    <div class="row"><input part="input" id=${field} name=${field} type=${type} inputmode=${type} autocomplete=${field} required=${isRequired ? '' : nothing} readonly=${sending ? '' : nothing} aria-invalid=${!!wrong[field]} aria-describedby=${id}>${after}</div>
    ${errorOf(wrong, field)}
  </div>`;
}

function group(
  { wrong, messages }: OwnFormView,
  field: 'lists' | 'frequency',
  type: string,
  choices: readonly SignupList[],
): Drawing {
  if (choices.length === 0) return '';
  return html`<fieldset part="group" aria-describedby=${`${field}-error`}>
    <legend part="label">${messages[field]}</legend>
    ${choices.map(
      ({ id, label }, index) =>
        html`<label part="choice"><input name=${field} type=${type} value=${id} checked=${type === 'radio' && index === 0 ? '' : nothing} aria-describedby=${`${field}-error`}><span>${label in messages ? messages[label as 'daily'] : label}</span></label>`,
    )}
    ${errorOf(wrong, field)}
  </fieldset>`;
}

function consentField({ consent, policy, messages, wrong }: OwnFormView): Drawing {
  if (consent === undefined) return '';
  return html`<div part="field">
    <label part="choice"><input name="consent" type="checkbox" required aria-invalid=${!!wrong.consent} aria-describedby="consent-error"><span><slot name="consent">${consent}</slot></span></label>
    ${policy ? html`<a part="link" href=${policy} target="_blank" rel="noopener">${messages.policy}</a>` : ''}
    ${errorOf(wrong, 'consent')}
  </div>`;
}

/** Not a live region: the focus goes to the field, which is described by it. */
const errorOf = (wrong: Wrong, field: SignupField) =>
  html`<div part="field-error" id=${`${field}-error`}>${wrong[field] ?? ''}</div>`;
