import { articleFeed, description, problem, tagList } from './documents.mjs';
import { listening } from './listening.mjs';
import { abilities, cursorAfter, isAfter, matches, slugsIn, unusable } from './query.mjs';
import { checked } from './schemas.mjs';
import { morning, topics } from './stories.mjs';

/** Starts a server that reads every parameter of the contract. */
export async function startApi() {
  let edition = morning;
  const server = await listening(({ url }) => answerTo(url, edition));
  return {
    ...server,
    async publish(later) {
      edition = later;
    },
  };
}

function answerTo(url, edition) {
  const { pathname } = url;
  if (pathname === '/v1/archive.json') {
    return answer('application/json', 'archive.schema.json', description(abilities));
  }
  if (pathname === '/v1/tags.json') {
    return answer('application/json', 'tags.schema.json', tagList());
  }
  if (pathname === '/v1/articles.json') return articles(url, edition);
  const [, slug] = /^\/v1\/tags\/([^/]+)\/articles\.json$/.exec(pathname) ?? [];
  if (slug) return articles(url, edition, decodeURIComponent(slug));
  return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found' };
}

/** @param {string} [topic] that the address names; others may stand in the query */
function articles(url, { stories, withdrawn }, topic) {
  const parameters = new URLSearchParams(url.searchParams);
  if (topic) parameters.set('tag', topic);
  const wrong = unusable(parameters);
  if (wrong.length > 0) return invalid(wrong);
  const unknown = slugsIn(parameters, 'tag').find((slug) => !Object.hasOwn(topics, slug));
  if (unknown) return refusal('unknown-tag', 404, { detail: unknown });
  const cursor = parameters.get('cursor');
  const isLater = cursor === null ? () => true : isAfter(cursor);
  if (!isLater) return refusal('cursor-expired', 410);
  const found = stories.filter((story) => matches(story, parameters));
  const rest = found.filter(isLater);
  const page = rest.slice(0, Number(parameters.get('limit') ?? 20));
  const document = articleFeed({
    stories: page,
    withdrawn,
    total: found.length,
    topic,
    search: parameters.get('q') ?? undefined,
    next: rest.length > page.length ? addressAfter(page.at(-1), url) : undefined,
  });
  return answer('application/feed+json', 'article-feed.schema.json', document);
}

function addressAfter(story, url) {
  const next = new URL(url);
  next.searchParams.set('cursor', cursorAfter(story));
  return next.href;
}

const invalid = (names) =>
  refusal('invalid-parameter', 400, {
    errors: names.map((parameter) => ({ parameter, detail: 'This cannot be read.' })),
  });

const refusal = (type, status, more) =>
  answer('application/problem+json', 'problem.schema.json', problem(type, status, more), status);

const answer = (type, schema, document, status = 200) => ({
  status,
  headers: { 'Content-Type': type },
  body: checked(schema, document),
});
