import type { HandbillError } from '../net/handbill-error.js';
import type { Article, ArticlePage } from './article.js';

/** What is under way beside what is shown. */
export type FeedActivity = 'resting' | 'refreshing' | 'extending';

interface FeedBase {
  readonly activity: FeedActivity;
  /** On show, and kept through every later failure. */
  readonly articles: readonly Article[];
  /** Cursor of the next page; absent at the end. */
  readonly next?: string | undefined;
  /** All stories that match, where the archive counts them. */
  readonly total?: number | undefined;
  /** Ids of what the archive has taken back: a page from memory may still have them. */
  readonly withdrawn?: readonly string[] | undefined;
  /** Milliseconds since the epoch at which the archive gave these articles. */
  readonly asOf?: number | undefined;
  /** Why the last question failed; articles on show may be out of date. */
  readonly error?: HandbillError | undefined;
}

/** Everything that a feed can be, as one value: what is shown by `status`, what is under way by `activity`. */
export type FeedState = FeedBase &
  (
    | { readonly status: 'idle' | 'loading' }
    | { readonly status: 'ready'; readonly asOf: number }
    | { readonly status: 'empty' }
    | { readonly status: 'error'; readonly error: HandbillError }
  );

/** Everything that can happen to a feed. */
export type FeedAction =
  | { readonly type: 'asked' }
  | { readonly type: 'busy'; readonly activity: FeedActivity }
  | {
      readonly type: 'answered' | 'extended';
      readonly page: ArticlePage;
      readonly asOf: number;
    }
  | { readonly type: 'failed'; readonly error: HandbillError };

export const idle: FeedState = { status: 'idle', activity: 'resting', articles: [] };

/** Whether the first question was answered, be it by a failure. */
export const isSettled = ({ status }: FeedState): boolean => !/idle|loading/.test(status);

export function feedReducer(state: FeedState, action: FeedAction): FeedState {
  switch (action.type) {
    case 'asked':
      return { ...idle, status: 'loading' };
    case 'busy':
      return { ...state, activity: action.activity };
    case 'failed': {
      const { error } = action;
      return isSettled(state)
        ? { ...state, activity: 'resting', error }
        : { ...idle, status: 'error', error };
    }
    default:
      return merged(state, action);
  }
}

/**
 * A refresh puts its page before the further pages that the reader asked for; a further page comes
 * after those on show, without the stories that a newer one pushed onto it. A further page without a
 * new story ends the list: an archive that repeats itself is not asked for ever.
 */
function merged(
  state: FeedState,
  { type, page, asOf }: Extract<FeedAction, { page: unknown }>,
): FeedState {
  const { articles: shown } = state;
  const { articles, next, total } = page;
  const has = (list: readonly Article[]) => (article: Article) =>
    list.some(({ id }) => id === article.id);
  const added = articles.filter((article) => !has(shown)(article));
  const later = shown.slice(shown.findLastIndex(has(articles)) + 1 || shown.length);
  const further = type === 'extended';
  const withdrawn = [...(page.withdrawn ?? []), ...((further && state.withdrawn) || [])];
  const all = (further ? [...shown, ...added] : [...articles, ...later]).filter(
    ({ id }) => !withdrawn.includes(id),
  );
  return {
    status: all.length > 0 ? 'ready' : 'empty',
    activity: 'resting',
    articles: all,
    next: further ? (added.length > 0 ? next : undefined) : later.length > 0 ? state.next : next,
    total: total ?? state.total,
    withdrawn,
    asOf,
  };
}

/** Names of the custom states that show a state. */
export const stateNames = ({ status, activity, error }: FeedState): string[] =>
  [
    status,
    activity,
    error && status === 'ready' ? 'stale' : '',
    error?.code === 'NET_OFFLINE' ? 'offline' : '',
  ].filter(Boolean);
