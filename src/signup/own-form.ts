import { html, nothing, type TemplateResult } from 'lit/html.js';
import { filled } from '../ui/filled.js';
import { outsideLink } from '../ui/outside-link.js';
import type { SignupMessages } from './signup-messages.js';
import type { SignupField } from './signup-outcome.js';
import type { SignupList } from './signup-provider.js';

/** What is wrong with which field, in the reader's words. */
export type Wrong = Partial<Record<string, string>>;

/** What the drawing of our own form needs. */
export interface OwnFormView {
  messages: SignupMessages;
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
  const { messages, name, topics, frequencies, consent, sending } = view;
  const optional = name === 'optional' ? messages.optional : '{value}';
  return html`<form part="form" novalidate>
    ${textField(view, 'email', messages.email, true)}
    ${name === 'none' ? '' : textField(view, 'name', filled(optional, messages.name), name === 'required')}
    ${group(view, 'lists', 'checkbox', topics)}
    ${group(view, 'frequency', 'radio', frequencies)}
    ${consent === undefined ? '' : consentField(view)}
    <input class="trap" name="note-2" tabindex="-1" autocomplete="off" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other">
    <slot name="challenge"></slot>
    <button part="submit" aria-disabled=${sending}>${sending ? messages.sending : view.submitLabel}</button>
  </form>`;
}

function textField(
  { wrong }: OwnFormView,
  field: 'email' | 'name',
  label: string,
  isRequired: boolean,
): TemplateResult {
  const type = field === 'email' ? field : 'text';
  return html`<div part="field">
    <label part="label" for=${field}>${label}</label>
    ${errorOf(wrong, field)}
    <input part="input" id=${field} name=${field} type=${type} inputmode=${type} autocomplete=${field} required=${isRequired ? '' : nothing} aria-invalid=${!!wrong[field]} aria-describedby=${errorId(field)}>
  </div>`;
}

function group(
  { wrong, messages }: OwnFormView,
  field: 'lists' | 'frequency',
  type: string,
  choices: readonly SignupList[],
): Drawing {
  return choices[0]
    ? html`<fieldset part="group">
        <legend part="label">${messages[field]}</legend>
        ${errorOf(wrong, field)}
        ${choices.map(({ id, label }, index) => {
          const checked = type === 'radio' && index === 0 ? '' : nothing;
          const words = messages[label as 'daily'] ?? label;
          return html`<label part="choice"><input name=${field} type=${type} value=${id} checked=${checked} aria-describedby=${errorId(field)}><span>${words}</span></label>`;
        })}
      </fieldset>`
    : '';
}

const consentField = ({ consent, policy, messages, wrong }: OwnFormView) =>
  html`<div part="field">
    ${errorOf(wrong, 'consent')}
    <label part="choice"><input name="consent" type="checkbox" required aria-invalid=${!!wrong.consent} aria-describedby=${errorId('consent')}><span><slot name="consent">${consent}</slot></span></label>
    ${outsideLink(policy, messages.policy)}
  </div>`;

const errorId = (field: SignupField) => `${field}-error`;

/**
 * Stands above its field, so that fields and buttons of a row end on one line. Not a live region: the focus goes to
 * the field, which is described by it.
 */
const errorOf = (wrong: Wrong, field: SignupField) =>
  html`<div part="field-error" id=${errorId(field)}>${wrong[field]}</div>`;
