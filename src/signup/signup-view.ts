import { html, type TemplateResult } from 'lit/html.js';
import { filled } from '../ui/messages.js';
import { outsideLink } from '../ui/outside-link.js';
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
  notice: Notice,
  messages: SignupMessages,
  onAgain: () => void,
): TemplateResult {
  const { url, name } = ('inbox' in state && state.inbox) || {};
  return html`<div part="result" tabindex="-1">
    ${slotted(notice)}
    ${outsideLink(url, name ? filled(messages.inbox, name) : messages.inboxUnnamed)}
    <button part="again" type="button" @click=${onAgain}>${messages.again}</button>
  </div>`;
}

/**
 * What stands below the form when it did not go through: why, and another way.
 *
 * @param page The service's own sign-up page.
 */
export const failureView = (
  state: SignupState,
  notice: Notice,
  messages: SignupMessages,
  page: string | undefined,
): TemplateResult =>
  html`${slotted(notice)}${outsideLink(('page' in state && state.page) || page, messages.page)}`;

const slotted = ({ slot, text }: Notice) => html`<slot name=${slot}><p>${text}</p></slot>`;
