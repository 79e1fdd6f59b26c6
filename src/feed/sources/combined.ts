import { HandbillError } from '../../net/handbill-error.js';
import { sharedHttp } from '../../net/http.js';
import { record } from '../../net/json.js';
import type { ArticlePage } from '../article.js';
import type { FeedSource, SourceFactory } from '../feed-source.js';
import { type Gathered, gather, type Place } from './combined/gather.js';
import { merged } from './combined/merged.js';

export interface CombinedConfig {
  /** The archives, by the names that their articles carry as their source. */
  sources: Readonly<Record<string, FeedSource>>;
}

/** Where each archive goes on, by name; those that have ended are gone. */
type Places = Readonly<Record<string, Place>>;

/**
 * Several archives as one feed, newest first. An article that two of them have is shown once, known by
 * its address. An archive that fails or cannot answer a query leaves the others on show, and is asked
 * again with the next page. How many articles there are in all is not known.
 *
 * @example
 * const both = combined({ sources: { Harbour: wordpress({ api }), Railway: jsonFeed({ api: feed }) } });
 */
export function combined({ sources }: CombinedConfig): FeedSource {
  /** What was given out under another id than its archive's: withdrawals name that one. */
  const given = new Map<string, string>();
  return {
    name: 'combined',
    unable: ['total'],
    api: Object.values(sources)
      .map(({ api }) => api)
      .join(' '),
    async articles(query, { http = sharedHttp(), signal } = {}) {
      const places: Places = query.cursor ? JSON.parse(query.cursor) : startOf(sources);
      const answers = await Promise.allSettled(
        Object.entries(places).map(async ([name, place]) => {
          const source = sources[name] as FeedSource;
          return named(name, await gather(source, place, query, { http, signal }));
        }),
      );
      signal?.throwIfAborted();
      return pageFrom(places, answers, query.limit, given);
    },
  };
}

/** The same from settings: `options.sources` has those of each archive, by its name. */
export const adapter: SourceFactory = ({ options = {} }, sourceFrom) => {
  const sources = Object.entries(record(options.sources));
  if (!sources[0]) throw new HandbillError('CONFIG_OPTIONS', { detail: 'sources' });
  return combined({
    sources: Object.fromEntries(
      sources.map(([name, settings]) => [name, sourceFrom(record(settings))]),
    ),
  });
};

const startOf = (sources: CombinedConfig['sources']): Places =>
  Object.fromEntries(Object.keys(sources).map((name) => [name, { seen: 0 }]));

const named = (name: string, { entries, problems, withdrawn }: Gathered): Gathered => ({
  problems,
  withdrawn: withdrawn.map((id) => keyOf(name, id)),
  entries: entries.map(({ article, after }) => ({
    after,
    key: keyOf(name, article.id),
    article: { ...article, source: article.source ?? { name } },
  })),
});

/** Archives may have the same id for something else. */
const keyOf = (name: string, id: string) => JSON.stringify([name, id]);

function pageFrom(
  places: Places,
  answers: readonly PromiseSettledResult<Gathered>[],
  limit: number,
  given: Map<string, string>,
): ArticlePage {
  const failures = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason] : [],
  );
  if (failures.length > 0 && failures.length === answers.length) throw failures[0];
  const gathered = answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value : undefined,
  );
  const lists = gathered.map((one) => one?.entries ?? []);
  const { articles, taken } = merged(lists, limit, given);
  const next = Object.entries(places).flatMap(([name, place], index) => {
    const last = lists[index]?.[(taken[index] ?? 0) - 1];
    // What failed or was not looked at is asked again from where it was.
    const isWaiting = !last && (!gathered[index] || lists[index]?.length);
    const after = isWaiting ? place : last?.after;
    return after ? [[name, after] as const] : [];
  });
  return {
    articles,
    next:
      articles.length > 0 && next.length > 0 ? JSON.stringify(Object.fromEntries(next)) : undefined,
    withdrawn: gathered
      .flatMap((one) => one?.withdrawn ?? [])
      .flatMap((key) => given.get(key) ?? []),
    problems: [...failures, ...gathered.flatMap((one) => one?.problems ?? [])],
  };
}
