import { html, type TemplateResult } from 'lit/html.js';
import { filled } from '../ui/filled.js';
import { outsideLink } from '../ui/outside-link.js';
import { type OwnFormView, ownForm } from './own-form.js';
import type { SignupMessages } from './signup-messages.js';
import { isDone, type SignupState } from './signup-state.js';

/** What the drawing of a sign-up needs beside its state. */
export interface SignupView extends OwnFormView {
  /** Whether the owner's form stands in place of ours. */
  isOwners: boolean;
  /** Whether the page took the telling of the error upon itself. */
  silenced: boolean;
  /** The service's own sign-up page. */
  page: string | undefined;
  onAgain: () => void;
}

/** What a reader is told: the slot in which an owner says it otherwise, and our own words. */
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

/** What a reader is told of a state, if anything. */
export function noticeOf(state: SignupState, messages: SignupMessages): Notice | undefined {
  const { status } = state;
  if (status === 'ready' || status === 'sending') return undefined;
  const text = messages['tab' in state && state.tab ? 'tab' : status];
  return { slot: slots[status] ?? 'error', text };
}

/** The form, with what went wrong below it; or what came of it, in its place. */
export function signupBody(state: SignupState, view: SignupView): TemplateResult {
  const { messages, isOwners, silenced, page, onAgain } = view;
  const notice = noticeOf(state, messages);
  if (notice && isDone(state)) {
    const { url, name } = ('inbox' in state && state.inbox) || {};
    return html`<div part="result" tabindex="-1">
      ${said(notice)}
      ${outsideLink(url, name ? filled(messages.inbox, name) : messages.inboxUnnamed)}
      <button part="again" type="button" @click=${onAgain}>${messages.again}</button>
    </div>`;
  }
  const fallback = html`<slot></slot>`;
  const way = ('page' in state && state.page) || page;
  return html`${isOwners ? fallback : ownForm(view)}
    <div part="message">${
      notice && !silenced
        ? html`${said(notice)}${outsideLink(way, messages.page)}${isOwners ? '' : fallback}`
        : ''
    }</div>`;
}

const said = ({ slot, text }: Notice) => html`<slot name=${slot}><p>${text}</p></slot>`;
