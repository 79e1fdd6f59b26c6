import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { ghost } from '../../../src/feed/sources/ghost.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeSite } from '../support/fake-site.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example/news';
const posts = `${api}/ghost/api/content/posts/`;
const topics = `${api}/ghost/api/content/tags/`;

const post = (id: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  id,
  url: `https://archive.example/${id}/`,
  title: `Story ${id}`,
  excerpt: `What story ${id} is about.`,
  custom_excerpt: null,
  published_at: '2026-02-03T08:30:00.000+00:00',
  updated_at: '2026-02-04T08:30:00.000+00:00',
  authors: [{ name: 'Ida Lund', slug: 'ida' }],
  tags: [{ name: 'Water & weather', slug: 'water' }],
  ...fields,
});

const answerOf = (all: readonly unknown[], pagination = {}) => ({
  posts: all,
  meta: { pagination: { page: 1, pages: 1, total: all.length, next: null, ...pagination } },
});

const ask = (http: FakeSite, query: Partial<FeedQuery> = {}) =>
  ghost({ api, apiKey: 'abc' }).articles({ ...anyArticle, ...query }, { http });

/** Parameters that a query is asked with. */
async function askedBy(query: Partial<FeedQuery>): Promise<Record<string, string>> {
  const http = new FakeSite({ [posts]: answerOf([post('1')]) });
  await ask(http, query);
  return Object.fromEntries(new URL(http.asked[0] ?? '').searchParams);
}

describe('ghost', () => {
  it('reads a post into an article', async () => {
    const { articles } = await ask(new FakeSite({ [posts]: answerOf([post('1')]) }));
    expect(articles[0]).to.deep.equal({
      id: '1',
      url: 'https://archive.example/1/',
      title: 'Story 1',
      summary: 'What story 1 is about.',
      publishedAt: '2026-02-03T08:30:00.000Z',
      updatedAt: '2026-02-04T08:30:00.000Z',
      authors: ['Ida Lund'],
      tags: ['Water & weather'],
      image: undefined,
    });
  });

  it('asks for what is shown and no more', async () => {
    expect(await askedBy({ limit: 7 })).to.deep.equal({
      key: 'abc',
      include: 'tags,authors',
      fields: 'id,url,title,published_at,updated_at,excerpt,custom_excerpt',
      limit: '7',
    });
    const { fields } = await askedBy({ images: true, summaries: false });
    expect(fields).to.equal('id,url,title,published_at,updated_at,feature_image,feature_image_alt');
  });

  const filters: [Partial<FeedQuery>, string][] = [
    [{ tags: ['rail', 'water'] }, "tag:['rail','water']"],
    [{ tags: ['rail', 'water'], match: 'all' }, "tag:'rail'+tag:'water'"],
    [{ tags: ['water'], exclude: ['sport'] }, "tag:['water']+tag:-'sport'"],
    [{ authors: ['ida', 'noor'] }, "author:['ida','noor']"],
    [
      { since: '2026-01-01T00:00:00.000Z', until: '2026-02-01T00:30:00.000+01:00' },
      "published_at:>='2026-01-01 00:00:00'+published_at:<'2026-01-31 23:30:00'",
    ],
    [{ tags: ["x'],visibility:[members"] }, "tag:['x\\'],visibility:[members']"],
    [{ tags: ['x\\'] }, "tag:['x\\\\']"],
  ];
  for (const [query, filter] of filters) {
    it(`asks for ${JSON.stringify(query)} in Ghost's words`, async () => {
      expect((await askedBy(query)).filter).to.equal(filter);
    });
  }

  for (const given of [
    'https://archive.example/news/',
    'https://archive.example/news/ghost',
    'https://archive.example/news/ghost/api/content/posts/?key=abc',
  ]) {
    it(`finds the API from ${given}`, async () => {
      const http = new FakeSite({ [posts]: answerOf([post('1')]) });
      await ghost({ api: given, apiKey: 'abc' }).articles(anyArticle, { http });
      expect(http.asked[0]).to.contain(`${posts}?key=abc&`);
    });
  }

  it('finds the API on a host of the same name', async () => {
    const http = new FakeSite({ 'http://ghost/ghost/api/content/posts/': answerOf([post('1')]) });
    const given = { api: 'http://ghost/', apiKey: 'abc' };
    const { articles } = await ghost(given).articles(anyArticle, { http });
    expect(idsOf({ articles })).to.deep.equal(['1']);
  });

  it('tells that it needs a key, before asking', async () => {
    const http = new FakeSite({});
    const { code, facts } = await failureOf(ghost({ api }).articles(anyArticle, { http }));
    expect([code, facts.detail]).to.deep.equal(['CONFIG_VALUE', 'api-key']);
    expect(http.asked).to.deep.equal([]);
  });

  for (const query of [{ search: 'tide' }, { categories: ['local'] }]) {
    it(`refuses ${Object.keys(query)}, which Ghost has not`, async () => {
      expect((await failureOf(ask(new FakeSite({}), query))).code).to.equal('CONFIG_UNSUPPORTED');
    });
  }

  it('goes on until the count of pages', async () => {
    const http = new FakeSite({ [posts]: answerOf([post('1')], { page: 1, pages: 2, total: 2 }) });
    const { next, total } = await ask(http, { limit: 1 });
    expect([next, total]).to.deep.equal(['2', 2]);
    await ask(http, { limit: 1, cursor: next });
    expect(http.asked[1]).to.contain('page=2');
  });

  it('ends where Ghost names a page past the end', async () => {
    const http = new FakeSite({ [posts]: answerOf([], { page: 3, pages: 2, total: 19, next: 4 }) });
    expect((await ask(http, { cursor: '3' })).next).to.equal(undefined);
  });

  it('tells an unknown topic from an empty one', async () => {
    const tags = [{ slug: 'empty' }];
    const http = new FakeSite({ [posts]: answerOf([]), [topics]: { tags } });
    expect((await ask(http, { tags: ['empty'] })).problems).to.deep.equal([]);
    const { problems } = await ask(http, { tags: ['empty', 'watr'] });
    expect(problems.map(({ facts }) => facts.detail)).to.deep.equal(['watr']);
  });

  it('takes texts as they stand', async () => {
    const plain = post('1', { title: 'Use <em> & &amp;', custom_excerpt: 'A <b> word' });
    const { articles } = await ask(new FakeSite({ [posts]: answerOf([plain]) }));
    expect(articles[0]).to.include({ title: 'Use <em> & &amp;', summary: 'A <b> word' });
  });

  it("leaves the editors' own tags out", async () => {
    const tags = [{ name: '#featured' }, { name: 'Water' }, { name: null }];
    const { articles } = await ask(new FakeSite({ [posts]: answerOf([post('1', { tags })]) }));
    expect(articles[0]?.tags).to.deep.equal(['Water']);
  });

  it('F49 F58 leaves bad posts out and counts them', async () => {
    const bad = [null, post('2', { url: 'javascript:alert(1)' }), post('3', { id: 3 })];
    const { articles, problems } = await ask(
      new FakeSite({ [posts]: answerOf([post('1'), ...bad]) }),
    );
    expect(idsOf({ articles })).to.deep.equal(['1']);
    expect(problems[0]?.facts.detail).to.equal('3 of 4, first [1].url');
  });

  it('F59 shows only pictures with a web address', async () => {
    const pictures = [
      post('1', { feature_image: 'https://archive.example/a.png', feature_image_alt: 'Boats' }),
      post('2', { feature_image: 'javascript:alert(1)' }),
    ];
    const { articles } = await ask(new FakeSite({ [posts]: answerOf(pictures) }), { images: true });
    expect(articles.map(({ image }) => image?.alt)).to.deep.equal(['Boats', undefined]);
  });

  for (const body of ['{}', '[]', '42', '{"posts":{}}']) {
    it(`F46 refuses ${body} as no answer of Ghost's`, async () => {
      expect((await failureOf(ask(new FakeSite({ [posts]: body })))).code).to.equal('BODY_SHAPE');
    });
  }
});
