import { type ArticlePage, anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { wordpress } from '../../../src/feed/sources/wordpress.js';
import type { FakeArchive } from './fake-archive.js';

/** What the WordPress dialect makes of an archive's answers. */
export const ask = (archive: FakeArchive, query: Partial<FeedQuery> = {}): Promise<ArticlePage> =>
  wordpress({ api: 'https://archive.example/wp-json' }).articles(
    { ...anyArticle, ...query },
    { http: archive },
  );
