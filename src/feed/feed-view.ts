import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatMoment } from '../content/dates.js';
import { filled } from '../ui/filled.js';
import { articleCard, type CardLook } from './article-card.js';
import type { FeedMessages } from './feed-messages.js';
import type { FeedState } from './feed-state.js';

/** What the drawing of a feed needs beside its state. */
export interface FeedView extends CardLook {
  messages: FeedMessages;
  /** Articles a page. */
  limit: number;
  /** Whether there is a button for the next page. */
  more: boolean;
  /** Whether the page took the telling of the error upon itself. */
  silenced: boolean;
  onMore: () => void;
  onRetry: () => void;
}

type Drawing = TemplateResult | typeof nothing;

/**
 * The inside of a feed. The owner's children stand first and in their place until there is something
 * better; what is added comes after them, so that nothing on show moves.
 */
export function feedBody(state: FeedState, view: FeedView): Drawing {
  const { status, articles, activity, error } = state;
  const { messages, limit, silenced } = view;
  const awaited = status === 'loading' || activity === 'extending' ? skeleton(limit) : nothing;
  if (articles.length > 0) {
    return html`<ul part="list">${articles.map((article) => articleCard(article, view))}</ul>
      ${awaited}${articles.length < limit ? html`<slot></slot>` : nothing}`;
  }
  const failed = error && !silenced;
  return html`<slot></slot>${awaited}${
    failed || status === 'empty'
      ? html`<div part="message">${failed ? failureText(state, messages) : messages.empty}</div>`
      : nothing
  }${failed ? retryButton(state, view) : nothing}`;
}

/** What stands below: the next page, or how old the list is when it could not be renewed. */
export function feedControls(state: FeedState, view: FeedView): Drawing {
  const { error, articles, next, asOf = 0, activity } = state;
  const { messages, silenced, more, onMore } = view;
  const stale = articles.length > 0 && error && !silenced;
  // The empty box keeps the place of the button while the list loads.
  return more || stale
    ? html`<div part="controls">${
        stale
          ? html`<div part="as-of">${filled(messages.asOf, formatMoment(asOf, view))}</div>${retryButton(state, view)}`
          : next
            ? button('more', messages.more, onMore, activity)
            : nothing
      }</div>`
    : nothing;
}

/** What the reader is told of a failure. */
export const failureText = ({ error }: FeedState, messages: FeedMessages): string =>
  error?.code === 'NET_OFFLINE' ? messages.offline : messages.failed;

/** Grey rows with the geometry of the articles that follow. */
const skeleton = (rows: number) =>
  html`<ul part="skeleton" aria-hidden="true">${Array(rows).fill(html`<li><i></i></li>`)}</ul>`;

const retryButton = ({ activity }: FeedState, { messages, onRetry }: FeedView) =>
  button('retry', messages.retry, onRetry, activity);

/** Busy buttons stay in the tab order, since a disabled one would lose the focus; they do nothing. */
function button(part: string, label: string, act: () => void, activity: string) {
  const resting = activity === 'resting';
  return html`<button part=${part} aria-disabled=${!resting} @click=${resting ? act : nothing}>${label}</button>`;
}
