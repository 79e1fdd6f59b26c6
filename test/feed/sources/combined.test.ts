import { expect } from '@open-wc/testing';
import { type Article, anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import type { FeedSource } from '../../../src/feed/feed-source.js';
import { combined } from '../../../src/feed/sources/combined.js';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { failureOf } from '../../support/failure-of.js';
import { story } from '../support/stories.js';

/** An archive with a story of each day, named after its archive and day, in pages of the limit. */
function archiveOf(
  name: string,
  days: readonly number[],
  fields: Partial<Article> = {},
): FeedSource {
  return {
    name: 'invented',
    api: `https://${name}.example`,
    async articles({ cursor = '0', limit }) {
      const start = Number(cursor);
      const articles = days.slice(start, start + limit).map((day) =>
        story(`${day}`, {
          title: `${name}${day}`,
          url: `https://${name}.example/${day}/`,
          publishedAt: `2026-02-${String(day).padStart(2, '0')}T08:30:00.000Z`,
          ...fields,
        }),
      );
      const next = start + limit < days.length ? String(start + limit) : undefined;
      return { articles, next, problems: [] };
    },
  };
}

const failing = (error: unknown): FeedSource => ({
  name: 'failing',
  api: 'https://failing.example',
  articles: () => Promise.reject(error),
});

const ask = (sources: Readonly<Record<string, FeedSource>>, query: Partial<FeedQuery> = {}) =>
  combined({ sources }).articles({ ...anyArticle, ...query });

const titlesOf = ({ articles }: { articles: readonly Article[] }) =>
  articles.map(({ title }) => title);

/** All pages, one after the other. */
async function allPages(sources: Readonly<Record<string, FeedSource>>, limit: number) {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(sources, { limit, cursor });
    pages.push(titlesOf(page));
    cursor = page.next;
  } while (cursor && pages.length < 20);
  return pages;
}

describe('combined', () => {
  it('shows the newest of all archives first', async () => {
    const sources = { a: archiveOf('a', [9, 5, 1]), b: archiveOf('b', [8, 7, 2]) };
    expect(titlesOf(await ask(sources, { limit: 4 }))).to.deep.equal(['a9', 'b8', 'b7', 'a5']);
  });

  it('says where each article comes from', async () => {
    const { articles } = await ask({ Harbour: archiveOf('a', [9]), Rail: archiveOf('b', [8]) });
    expect(articles.map(({ source }) => source?.name)).to.deep.equal(['Harbour', 'Rail']);
  });

  it('keeps the source that an archive names itself', async () => {
    const source = { name: 'The Lantern', url: 'https://lantern.example/' };
    const { articles } = await ask({ Harbour: archiveOf('a', [9], { source }) });
    expect(articles[0]?.source).to.deep.equal(source);
  });

  it('goes through all pages in order, each article once', async () => {
    const sources = {
      a: archiveOf('a', [20, 19, 18, 17, 3, 2]),
      b: archiveOf('b', [16, 15, 4, 1]),
    };
    const pages = await allPages(sources, 3);
    expect(pages.flat()).to.deep.equal([
      'a20',
      'a19',
      'a18',
      'a17',
      'b16',
      'b15',
      'b4',
      'a3',
      'a2',
      'b1',
    ]);
    expect(pages.map(({ length }) => length)).to.deep.equal([3, 3, 3, 1]);
  });

  it('ends when all archives have ended', async () => {
    const { next } = await ask({ a: archiveOf('a', [9]), b: archiveOf('b', [8]) });
    expect(next).to.equal(undefined);
  });

  it('shows an article of two archives once', async () => {
    const one = archiveOf('a', [9], { url: 'https://www.lantern.example/2026/tide/?utm_source=a' });
    const other = archiveOf('b', [9, 8], { url: 'https://lantern.example/2026/tide#top' });
    expect(titlesOf(await ask({ one, other }))).to.deep.equal(['a9']);
  });

  it('keeps two articles of one number apart', async () => {
    const { articles } = await ask({ a: archiveOf('a', [9]), b: archiveOf('b', [9]) });
    expect(new Set(articles.map(({ id }) => id)).size).to.equal(2);
  });

  it('shows the others where one archive fails', async () => {
    const error = new HandbillError('NET_TIMEOUT');
    const page = await ask({ a: archiveOf('a', [9]), b: failing(error) });
    expect(titlesOf(page)).to.deep.equal(['a9']);
    expect(page.problems).to.deep.equal([error]);
  });

  it('asks an archive that failed again with the next page', async () => {
    let down = true;
    const healthy = archiveOf('b', [8]);
    const b: FeedSource = {
      ...healthy,
      articles: (query) =>
        down ? Promise.reject(new HandbillError('NET_TIMEOUT')) : healthy.articles(query),
    };
    const sources = { a: archiveOf('a', [9]), b };
    const { next } = await ask(sources);
    down = false;
    expect(titlesOf(await ask(sources, { cursor: next }))).to.deep.equal(['b8']);
  });

  it('fails where all archives fail', async () => {
    const error = new HandbillError('NET_TIMEOUT');
    expect(await failureOf(ask({ a: failing(error), b: failing(error) }))).to.equal(error);
  });

  it('is empty where no archive has such articles', async () => {
    const page = await ask({ a: archiveOf('a', []), b: archiveOf('b', []) });
    expect([page.articles, page.next, page.problems]).to.deep.equal([[], undefined, []]);
  });

  it('lets an article without date hold up nothing', async () => {
    const a = archiveOf('a', [9, 5], { publishedAt: undefined });
    expect(titlesOf(await ask({ b: archiveOf('b', [8]), a }))).to.deep.equal(['a9', 'a5', 'b8']);
  });

  it('ends with the abort of who asks', async () => {
    const controller = new AbortController();
    const asked = combined({ sources: { a: archiveOf('a', [9]) } }).articles(anyArticle, {
      signal: controller.signal,
    });
    controller.abort('enough');
    expect(await failureOf<string>(asked)).to.equal('enough');
  });
});
