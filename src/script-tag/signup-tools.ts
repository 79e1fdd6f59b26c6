import { html, nothing } from 'lit/html.js';
import { attempt } from '../net/attempt.js';
import { HandbillError, isHandbillError } from '../net/handbill-error.js';
import { postOnce } from '../net/post.js';
import { languageOf } from '../page/language.js';
import { messagesFor } from '../ui/messages.js';

/** What signing up shares with its parts, by place, as `feed-tools.ts` does for the feed. */
export const tools = [
  html,
  nothing,
  postOnce,
  attempt,
  HandbillError,
  isHandbillError,
  messagesFor,
  languageOf,
] as const;
