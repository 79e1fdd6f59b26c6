import type { HandbillError } from '../net/handbill-error.js';
import type { Article, ArticlePage, Topic } from './article.js';

/** What is under way beside what is shown. */
export type FeedActivity = 'resting' | 'refreshing' | 'extending';

/** Articles on show. They stay through every later failure. */
export interface FeedReady {
  readonly status: 'ready';
  readonly activity: FeedActivity;
  readonly articles: readonly Article[];
  readonly topic?: Topic | undefined;
  /** Cursor of the next page; absent at the end. */
  readonly next?: string | undefined;
  /** All stories that match, where the archive counts them. */
  readonly total?: number | undefined;
  /** Milliseconds since the epoch at which the archive gave these articles. */
  readonly asOf: number;
  /** Why the last refresh or page failed; the articles may be out of date. */
  readonly error?: HandbillError | undefined;
}

/** The archive answered that there is nothing. */
export interface FeedEmpty {
  readonly status: 'empty';
  readonly activity: FeedActivity;
  readonly error?: HandbillError | undefined;
}

/** Nothing could be had. */
export interface FeedFailed {
  readonly status: 'error';
  readonly activity: FeedActivity;
  readonly error: HandbillError;
}

/** Everything that a feed can be, as one value. */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | FeedReady
  | FeedEmpty
  | FeedFailed;

/** Everything that can happen to a feed. */
export type FeedAction =
  | { readonly type: 'asked' }
  | { readonly type: 'busy'; readonly activity: FeedActivity }
  | { readonly type: 'answered'; readonly page: ArticlePage; readonly asOf: number }
  | { readonly type: 'extended'; readonly page: ArticlePage }
  | { readonly type: 'failed'; readonly error: HandbillError };

const settled = (state: FeedState): state is FeedReady | FeedEmpty | FeedFailed =>
  state.status !== 'idle' && state.status !== 'loading';

/** Names of the custom states that a state is shown by. */
export function stateNames(state: FeedState): string[] {
  if (!settled(state)) return [state.status];
  const names: string[] = [state.status];
  if (state.activity !== 'resting') names.push(state.activity);
  if (state.error && state.status === 'ready') names.push('stale');
  if (state.error?.code === 'NET_OFFLINE') names.push('offline');
  return names;
}

export function feedReducer(state: FeedState, action: FeedAction): FeedState {
  switch (action.type) {
    case 'asked':
      return { status: 'loading' };
    case 'busy':
      return settled(state) ? { ...state, activity: action.activity } : state;
    case 'answered':
      return answered(state, action.page, action.asOf);
    case 'extended':
      return state.status === 'ready' ? extended(state, action.page) : state;
    case 'failed':
      return settled(state)
        ? { ...state, activity: 'resting', error: action.error }
        : { status: 'error', activity: 'resting', error: action.error };
  }
}

function answered(
  state: FeedState,
  { articles, topic, next, total }: ArticlePage,
  asOf: number,
): FeedState {
  if (articles.length === 0) return { status: 'empty', activity: 'resting' };
  const later = state.status === 'ready' ? after(state.articles, articles) : [];
  return {
    status: 'ready',
    activity: 'resting',
    articles: [...articles, ...later],
    topic,
    next: later.length > 0 && state.status === 'ready' ? state.next : next,
    total,
    asOf,
  };
}

/** A refresh answers with the first page: the further pages that the reader asked for stay. */
function after(shown: readonly Article[], page: readonly Article[]): readonly Article[] {
  const ids = new Set(page.map(({ id }) => id));
  const last = shown.findLastIndex(({ id }) => ids.has(id));
  return last < 0 ? [] : shown.slice(last + 1);
}

/**
 * A story published between two pages moves the last one of the old page onto the new page, so
 * known stories are left out. A page without a new story ends the list: an archive that repeats
 * itself is not asked for ever.
 */
function extended(state: FeedReady, { articles, next, total }: ArticlePage): FeedReady {
  const known = new Set(state.articles.map(({ id }) => id));
  const added = articles.filter(({ id }) => !known.has(id));
  return {
    ...state,
    activity: 'resting',
    error: undefined,
    articles: [...state.articles, ...added],
    next: added.length > 0 ? next : undefined,
    total: total ?? state.total,
  };
}
