import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { xmlFeed } from '../../../src/feed/sources/xml-feed.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeSite } from '../support/fake-site.js';
import { idsOf } from '../support/stories.js';
import { rssItem, rssOf } from '../support/xml-documents.js';

const api = 'https://archive.example/feed.xml';
const second = 'https://archive.example/feed-2.xml';

const ask = (http: FakeSite, query: Partial<FeedQuery> = {}) =>
  xmlFeed({ api }).articles({ ...anyArticle, ...query }, { http });

const story = (id: number, ...topics: string[]) =>
  rssItem(
    `<guid>${id}</guid><pubDate>${9 - id} Mar 2026 08:00 GMT</pubDate>${topics
      .map((topic) => `<category>${topic}</category>`)
      .join('')}`,
    String(id),
  );

const next = '<atom:link rel="next" href="/feed-2.xml"/>';

const site = () =>
  new FakeSite({
    [api]: rssOf(story(1, 'Water &amp; Weather') + story(2, 'Rail'), next),
    [second]: rssOf(story(3, 'Rail', 'Harbour') + story(4)),
  });

describe('xmlFeed', () => {
  it('goes on to further documents for a full page', async () => {
    expect(idsOf(await ask(site(), { limit: 3 }))).to.deep.equal(['1', '2', '3']);
  });

  it('goes on with its next page where it stopped', async () => {
    const http = site();
    const page = await ask(http, { limit: 3 });
    expect(idsOf(await ask(http, { limit: 3, cursor: page.next }))).to.deep.equal(['4']);
  });

  it('does not claim to know how many there are', async () => {
    expect((await ask(site())).total).to.equal(undefined);
  });

  it('filters by topic over its documents', async () => {
    expect(idsOf(await ask(site(), { tags: ['rail'] }))).to.deep.equal(['2', '3']);
    expect(idsOf(await ask(site(), { tags: ['water-weather'] }))).to.deep.equal(['1']);
  });

  it('filters by all of several topics, and by none of some', async () => {
    const every = { tags: ['rail', 'harbour'], match: 'all' } as const;
    expect(idsOf(await ask(site(), every))).to.deep.equal(['3']);
    expect(idsOf(await ask(site(), { exclude: ['rail'] }))).to.deep.equal(['1', '4']);
  });

  it('filters by time', async () => {
    const query = { since: '2026-03-06T00:00:00.000Z', until: '2026-03-08T00:00:00.000Z' };
    expect(idsOf(await ask(site(), query))).to.deep.equal(['2', '3']);
  });

  for (const query of [{ search: 'salt' }, { authors: ['ada'] }, { categories: ['news'] }]) {
    it(`refuses ${Object.keys(query)}, which a feed does not answer`, async () => {
      const error = await failureOf(ask(site(), query));
      expect(error.code).to.equal('CONFIG_UNSUPPORTED');
    });
  }

  it('ends where pages lead in a circle', async () => {
    const http = new FakeSite({
      [api]: rssOf(story(1), next),
      [second]: rssOf(story(2), '<atom:link rel="next" href="/feed.xml"/>'),
    });
    const { next: cursor } = await ask(http, { limit: 1 });
    const page = await ask(http, { limit: 1, cursor });
    expect(idsOf(page)).to.deep.equal(['2']);
    expect(page.next).to.equal(undefined);
  });

  it('ends where documents lead in a circle', async () => {
    const http = new FakeSite({
      [api]: rssOf(story(1), next),
      [second]: rssOf(story(2), '<atom:link rel="next" href="/feed.xml"/>'),
    });
    expect((await ask(http, { limit: 9 })).next).to.equal(undefined);
  });
});
