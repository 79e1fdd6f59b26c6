import { sourceFrom } from '../../../src/feed/adapters.js';
import { type ArticlePage, anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { HttpClient } from '../../../src/net/http.js';
import { FakeNetwork } from '../../fakes/fake-network.js';
import type { Dialect } from './dialects/dialect.js';

/** What a dialect makes of an archive that answers everything with this body. */
export async function answered(
  { settings }: Dialect,
  body: BodyInit | null,
  query: Partial<FeedQuery> = {},
): Promise<ArticlePage> {
  new FakeNetwork(async () => new Response(body, body === null ? { status: 204 } : {}));
  try {
    return await sourceFrom(settings('https://archive.example')).articles(
      { ...anyArticle, limit: 100, ...query },
      { http: new HttpClient() },
    );
  } finally {
    FakeNetwork.restore();
  }
}

/** The codes of what the owner is told beside the stories. */
export const codesOf = ({ problems }: Pick<ArticlePage, 'problems'>): string[] =>
  problems.map(({ code }) => code);
