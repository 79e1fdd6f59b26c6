import { plainText } from '../../../content/text.js';
import { HandbillError, isHandbillError } from '../../../net/handbill-error.js';
import type { HttpAnswer, HttpRequest } from '../../../net/http.js';
import { record } from '../../../net/json.js';
import type { QueryParameters } from '../../../services/query.js';
import type { FeedQuery } from '../../article.js';

/** Asks one collection of the archive. */
export type Ask = (
  collection: string,
  parameters: QueryParameters,
  patience?: Pick<HttpRequest<unknown>, 'freshMs' | 'totalMs'>,
) => Promise<HttpAnswer<readonly unknown[]>>;

/** The ids that WordPress filters by, in place of the slugs that people write. */
export interface Terms {
  tags: readonly string[];
  categories: readonly string[];
  authors: readonly string[];
  exclude: readonly string[];
  /**
   * False when nothing can match. An empty id list must never be sent: older WordPress versions take
   * it for no filter and answer with every story of the site.
   */
  answerable: boolean;
  problems: readonly HandbillError[];
}

interface Found {
  ids: readonly string[];
  /** Names that the archive does not know. */
  unknown: readonly string[];
}

/** Ids of terms do not change: they are asked for once a day. */
const day = 86_400_000;

/** WordPress answers at most this many terms at once. */
const mostNames = 100;

export async function resolveTerms(query: FeedQuery, ask: Ask): Promise<Terms> {
  const [tags, categories, authors, exclude] = await Promise.all([
    find(query.tags, 'tags', ask),
    find(query.categories, 'categories', ask),
    find(query.authors, 'users', ask),
    find(query.exclude, 'tags', ask),
  ]);
  const unknown = [tags, categories, authors, exclude].flatMap((found) => found.unknown);
  return {
    tags: tags.ids,
    categories: categories.ids,
    authors: authors.ids,
    exclude: exclude.ids,
    answerable: [tags, categories, authors].every(
      (found) =>
        !found.unknown[0] || (found.ids[0] && (query.match === 'any' || found === authors)),
    ),
    problems: unknown.map((detail) => new HandbillError('CONFIG_TOPIC_UNKNOWN', { detail })),
  };
}

const idForm = /^id:(?=\d+$)/;

async function find(names: readonly string[], collection: string, ask: Ask): Promise<Found> {
  if (names.length > mostNames) throw new HandbillError('CONFIG_TOO_MANY');
  const slugs = names.filter((name) => !idForm.test(name));
  const terms = slugs.length > 0 ? await lookUp(slugs, collection, ask) : [];
  const known = terms.map(({ slug }) => slug);
  return {
    ids: [
      ...names.filter((name) => idForm.test(name)).map((name) => name.slice(3)),
      ...terms.map(({ id }) => id),
    ],
    // As many answered as asked belong together, whatever WordPress made of an accent.
    unknown:
      terms.length < slugs.length ? slugs.filter((slug) => !known.includes(normal(slug))) : [],
  };
}

async function lookUp(slugs: readonly string[], collection: string, ask: Ask) {
  const parameters = { slug: slugs, per_page: mostNames, _fields: 'id,slug' };
  const { body } = await ask(collection, parameters, { freshMs: day }).catch((cause) => {
    // Many sites hide their users, by a plugin or a firewall.
    throw collection === 'users' && isHandbillError(cause) && cause.facts.status
      ? new HandbillError('CONFIG_UNSUPPORTED', { detail: 'author', cause })
      : cause;
  });
  return body
    .map(record)
    .filter(({ id }) => Number.isInteger(id))
    .map(({ id, slug }) => ({ id: String(id), slug: normal(plainText(slug)) }));
}

/** Slugs of other scripts are stored percent-encoded and asked for in plain letters. */
function normal(slug: string): string {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug;
  }
}
