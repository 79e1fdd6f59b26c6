import { toText } from '#to-text';
import type { Lifetime } from '../../../net/cache.js';
import { HandbillError } from '../../../net/handbill-error.js';
import type { HttpAnswer } from '../../../net/http.js';
import type { WordPressParameters } from '../../../services/wordpress-root.js';
import type { FeedQuery, Topic } from '../../article.js';

/** Asks one collection of the archive. */
export type Ask = (
  collection: string,
  parameters: WordPressParameters,
  lifetime?: Lifetime,
) => Promise<HttpAnswer<readonly unknown[]>>;

/** The ids that WordPress filters by, in place of the slugs that people write. */
export interface Terms {
  tags: readonly string[];
  categories: readonly string[];
  authors: readonly string[];
  exclude: readonly string[];
  topic?: Topic | undefined;
  /**
   * False when nothing can match. An empty id list must never be sent: older WordPress versions take
   * it for no filter and answer with every story of the site.
   */
  answerable: boolean;
  problems: readonly HandbillError[];
}

const day: Lifetime = { freshMs: 86_400_000, staleMs: 604_800_000 };

/** WordPress answers at most this many terms at once. */
const mostNames = 100;

interface Found {
  ids: string[];
  topics: Topic[];
  unknown: HandbillError[];
}

export async function resolveTerms(query: FeedQuery, ask: Ask): Promise<Terms> {
  const [tags, categories, authors, exclude] = await Promise.all([
    find(query.tags, 'tags', ask),
    find(query.categories, 'categories', ask),
    find(query.authors, 'users', ask),
    find(query.exclude, 'tags', ask),
  ]);
  return {
    tags: tags.ids,
    categories: categories.ids,
    authors: authors.ids,
    exclude: exclude.ids,
    topic: query.tags.length === 1 ? tags.topics[0] : undefined,
    answerable: !(
      nothing(tags, query.match) ||
      nothing(categories, query.match) ||
      nothing(authors, 'any')
    ),
    problems: [tags, categories, authors, exclude].flatMap(({ unknown }) => unknown),
  };
}

/** Whether the unknown names leave a filter that no story can pass. */
const nothing = ({ ids, unknown }: Found, match: FeedQuery['match']) =>
  unknown.length > 0 && (ids.length === 0 || match === 'all');

async function find(names: readonly string[], collection: string, ask: Ask): Promise<Found> {
  const ids = names.filter((name) => /^id:\d+$/.test(name)).map((name) => name.slice(3));
  const slugs = names.filter((name) => !/^id:\d+$/.test(name));
  if (names.length > mostNames) throw new HandbillError('CONFIG_TOO_MANY');
  if (slugs.length === 0) return { ids, topics: [], unknown: [] };
  const terms = await lookUp(slugs, collection, ask);
  const known = new Set(terms.map(({ slug }) => slug));
  // One asked and one answered belong together, whatever WordPress made of an accent.
  const missing =
    terms.length === slugs.length ? [] : slugs.filter((slug) => !known.has(normal(slug)));
  return {
    ids: [...ids, ...terms.map(({ id }) => id)],
    topics: terms,
    unknown: missing.map((detail) => new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail })),
  };
}

async function lookUp(
  slugs: readonly string[],
  collection: string,
  ask: Ask,
): Promise<(Topic & { id: string })[]> {
  const parameters = { slug: slugs, per_page: mostNames, _fields: 'id,name,slug' };
  try {
    const { body } = await ask(collection, parameters, day);
    return body.flatMap((value) => {
      const { id, name, slug } = (value ?? {}) as Record<string, unknown>;
      if (typeof id !== 'number' || typeof slug !== 'string') return [];
      return [{ id: String(id), name: toText(String(name ?? '')), slug: normal(slug) }];
    });
  } catch (error) {
    if (collection === 'users' && closed(error)) {
      throw new HandbillError('CONFIG_UNSUPPORTED', { detail: 'author', cause: error });
    }
    throw error;
  }
}

/** Many sites hide their users, by a plugin or a firewall. */
const closed = (error: unknown) =>
  error instanceof HandbillError && /^HTTP_(DENIED|NOT_FOUND)$/.test(error.code);

/** Slugs of other scripts are stored percent-encoded and asked for in plain letters. */
function normal(slug: string): string {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
