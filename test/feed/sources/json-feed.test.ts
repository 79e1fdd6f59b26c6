import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { jsonFeed } from '../../../src/feed/sources/json-feed.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeSite } from '../support/fake-site.js';
import { feedOf, item } from '../support/feed-documents.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example/feed.json';
const second = 'https://archive.example/feed-2.json';
const third = 'https://archive.example/feed-3.json';

const ask = (http: FakeSite, query: Partial<FeedQuery> = {}) =>
  jsonFeed({ api }).articles({ ...anyArticle, ...query }, { http });

const tagged = (id: string, ...tags: string[]) => item(id, { tags });

/** Three documents of two articles each. */
const site = () =>
  new FakeSite({
    [api]: feedOf([tagged('1', 'Water'), tagged('2', 'Rail')], { next_url: second }),
    [second]: feedOf([tagged('3', 'Rail'), tagged('4', 'Water')], { next_url: third }),
    [third]: feedOf([tagged('5', 'Water', 'Rail'), tagged('6')], { next_url: '' }),
  });

describe('jsonFeed', () => {
  it('asks one document where that is enough', async () => {
    const http = site();
    expect(idsOf(await ask(http, { limit: 2 }))).to.deep.equal(['1', '2']);
    expect(http.asked).to.deep.equal([api]);
  });

  it('goes on to further documents for a full page', async () => {
    expect(idsOf(await ask(site(), { limit: 5 }))).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('goes on with its next page where it stopped', async () => {
    const http = site();
    const { next } = await ask(http, { limit: 3 });
    const page = await ask(http, { limit: 3, cursor: next });
    expect(idsOf(page)).to.deep.equal(['4', '5', '6']);
    expect(page.next).to.equal(undefined);
  });

  it('filters by topic over its documents', async () => {
    expect(idsOf(await ask(site(), { tags: ['water'] }))).to.deep.equal(['1', '4', '5']);
  });

  it('filters by all of several topics', async () => {
    const query = { tags: ['water', 'rail'], match: 'all' } as const;
    expect(idsOf(await ask(site(), query))).to.deep.equal(['5']);
  });

  it('leaves out what has an excluded topic', async () => {
    expect(idsOf(await ask(site(), { exclude: ['rail'] }))).to.deep.equal(['1', '4', '6']);
  });

  for (const [name, slug] of [
    ['Water & Weather', 'water-weather'],
    ['Küste', 'küste'],
    ['日本語', '日本語'],
    ['  Rail ', 'rail'],
  ] as const) {
    it(`knows the topic ${name} as ${slug}`, async () => {
      const http = new FakeSite({ [api]: feedOf([tagged('1', name), tagged('2', 'Other')]) });
      expect(idsOf(await ask(http, { tags: [slug] }))).to.deep.equal(['1']);
    });
  }

  it('takes the slug that an archive gives before its own', async () => {
    const _archive = { tags: [{ slug: 'h2o', name: 'Water' }] };
    const http = new FakeSite({ [api]: feedOf([item('1', { _archive })]) });
    expect(idsOf(await ask(http, { tags: ['h2o'] }))).to.deep.equal(['1']);
  });

  it('filters by a span of time', async () => {
    const dated = (day: number) => item(`${day}`, { date_published: `2026-02-0${day}T12:00:00Z` });
    const items = [dated(4), dated(3), dated(2), item('undated', { date_published: undefined })];
    const http = new FakeSite({ [api]: feedOf(items) });
    const query = { since: '2026-02-03T00:00:00.000Z', until: '2026-02-04T00:00:00.000Z' };
    expect(idsOf(await ask(http, query))).to.deep.equal(['3']);
  });

  for (const query of [{ search: 'tide' }, { categories: ['local'] }, { authors: ['ida'] }]) {
    it(`refuses ${Object.keys(query)}, which no feed can answer`, async () => {
      const http = site();
      const { code } = await failureOf(ask(http, query));
      expect(code).to.equal('CONFIG_UNSUPPORTED');
      expect(http.asked).to.deep.equal([]);
    });
  }

  it('cannot know how many match a filter', async () => {
    const http = new FakeSite({
      [api]: feedOf([tagged('1', 'Water')], { _archive: { total: 23 } }),
    });
    expect((await ask(http)).total).to.equal(23);
    expect((await ask(http, { tags: ['water'] })).total).to.equal(undefined);
  });

  it('ends where documents lead in a circle', async () => {
    const http = new FakeSite({
      [api]: feedOf([tagged('1')], { next_url: second }),
      [second]: feedOf([tagged('2')], { next_url: api }),
    });
    const { next } = await ask(http);
    expect(http.asked).to.have.length(2);
    expect(next).to.equal(undefined);
  });

  it('asks ten documents at most for a rare topic', async () => {
    const address = (page: number) => `https://archive.example/${page}.json`;
    const pages = Array.from({ length: 30 }, (_, page) => [
      page === 0 ? api : address(page),
      feedOf([tagged(`${page}`)], { next_url: address(page + 1) }),
    ]);
    const http = new FakeSite(Object.fromEntries(pages));
    const { articles, next } = await ask(http, { tags: ['rare'] });
    expect(articles).to.deep.equal([]);
    expect(http.asked).to.have.length(10);
    expect(next).to.contain(address(10));
  });

  for (const next_url of ['https://evil.example/feed.json', 'javascript:alert(1)', 42, api]) {
    it(`F57 follows no feed to ${next_url}`, async () => {
      const http = new FakeSite({ [api]: feedOf([item('1')], { next_url }) });
      expect((await ask(http)).next).to.equal(undefined);
      expect(http.asked).to.have.length(1);
    });
  }
});
