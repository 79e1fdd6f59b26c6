import { html, type TemplateResult } from 'lit/html.js';
import { filled } from '../ui/messages.js';
import type { SignupMessages } from './signup-messages.js';
import type { SignupState } from './signup-state.js';

/** The slot in which an owner says it otherwise, and our own words. */
export interface Notice {
  slot: 'success' | 'pending' | 'sent' | 'error';
  text: string;
}

const slots: Readonly<Record<string, Notice['slot']>> = {
  subscribed: 'success',
  pending: 'pending',
  already: 'pending',
  'sent-unknown': 'sent',
};

/**
 * What a reader is told of a state, if anything.
 *
 * @param timeOf Writes a moment in the reader's way.
 */
export function noticeOf(
  state: SignupState,
  messages: SignupMessages,
  timeOf: (moment: number) => string,
): Notice | undefined {
  const { status } = state;
  if (status === 'ready' || status === 'sending') return undefined;
  const text =
    'until' in state && state.until
      ? filled(messages.until, timeOf(state.until))
      : messages['tab' in state && state.tab ? 'tab' : status];
  return { slot: slots[status] ?? 'error', text };
}

/** What is shown in place of the form once there is nothing left to send. */
export function resultView(
  state: SignupState,
  { slot, text }: Notice,
  messages: SignupMessages,
  onAgain: () => void,
): TemplateResult {
  const inbox = 'inbox' in state ? state.inbox : undefined;
  return html`<div part="result" tabindex="-1">
    ${slotted(slot, text)}
    ${
      inbox
        ? html`<a part="link" href=${inbox.url} target="_blank" rel="noopener">${
            inbox.name ? filled(messages.inbox, inbox.name) : messages.inboxUnnamed
          }</a>`
        : ''
    }
    <button part="again" type="button" @click=${onAgain}>${messages.again}</button>
  </div>`;
}

/**
 * What stands below the form when it did not go through: why, and another way.
 *
 * @param page The service's own sign-up page.
 */
export function failureView(
  state: SignupState,
  { text }: Notice,
  messages: SignupMessages,
  page: string | undefined,
): TemplateResult {
  const way = ('page' in state && state.page) || page;
  return html`${slotted('error', text)}
    ${way ? html`<a part="link" href=${way} target="_blank" rel="noopener">${messages.page}</a>` : ''}`;
}

/** Names of slots cannot be bound as text beside others: the whole attribute can. */
const slotted = (name: string, text: string) => html`<slot name=${name}><p>${text}</p></slot>`;
