import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../content/dates.js';
import { filled, type Messages } from '../ui/messages.js';
import { articleCard, type CardLook } from './article-card.js';
import type { FeedActivity, FeedReady, FeedState } from './feed-state.js';
import { skeleton } from './skeleton.js';

/** What the drawing of a feed needs beside its state. */
export interface FeedView {
  card: CardLook;
  messages: Messages;
  /** Articles a page. */
  limit: number;
  /** Whether there is a button for the next page. */
  more: boolean;
  /** Whether the owner took the telling of errors upon themselves. */
  silenced: boolean;
  onMore: () => void;
  onRetry: () => void;
}

/**
 * The inside of a feed. The owner's children stand first and in their place until there is something
 * better; what is added comes after them, so that nothing on show moves.
 */
export function feedBody(state: FeedState, view: FeedView): TemplateResult {
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return html`<slot></slot>${skeleton(view.limit)}`;
    case 'ready':
      return list(state, view);
    case 'empty':
      return html`<slot></slot>${message(view.messages.empty)}`;
    case 'error':
      return html`<slot></slot>${
        view.silenced
          ? nothing
          : [message(failure(state, view.messages)), retryButton(state.activity, view)]
      }`;
  }
}

/** What a screen reader hears of a state that did not come with a list, or undefined. */
export function failure(state: FeedState, messages: Messages): string | undefined {
  if (!('error' in state) || !state.error) return undefined;
  return state.error.code === 'NET_OFFLINE' ? messages.offline : messages.failed;
}

function list(state: FeedReady, view: FeedView): TemplateResult {
  const { articles, activity } = state;
  return html`<ul part="list">
      ${articles.map((article) => articleCard(article, view.card))}
    </ul>
    ${activity === 'extending' ? skeleton(view.limit) : nothing}
    ${articles.length < view.limit ? html`<slot></slot>` : nothing}`;
}

/** What stands below the list: the next page, or how old the list is when it could not be renewed. */
export function feedControls(state: FeedState, view: FeedView): TemplateResult | typeof nothing {
  const ready = state.status === 'ready';
  if (ready && state.error && !view.silenced) {
    const { language, timeZone } = view.card;
    const time = formatMoment(state.asOf, language, timeZone);
    return html`<div part="controls">
      <p part="as-of">${filled(view.messages.asOf, { time })}</p>
      ${retryButton(state.activity, view)}
    </div>`;
  }
  if (!view.more || state.status === 'idle') return nothing;
  const next = ready && state.next;
  return html`<div part="controls">
    ${next ? button('more', view.messages.more, state.activity === 'extending', view.onMore) : nothing}
  </div>`;
}

const message = (text: string | undefined) => html`<p part="message">${text}</p>`;

const retryButton = (activity: FeedActivity, { messages, onRetry }: FeedView) =>
  button('retry', messages.retry, activity === 'refreshing', onRetry);

/** Busy buttons stay in the tab order: a disabled one would lose the focus. */
const button = (part: string, label: string, busy: boolean, act: () => void) =>
  html`<button type="button" part=${part} aria-disabled=${busy ? 'true' : nothing} @click=${act}>${label}</button>`;
