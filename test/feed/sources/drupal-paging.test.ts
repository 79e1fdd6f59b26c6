import { expect } from '@open-wc/testing';
import { type ArticlePage, anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { drupal } from '../../../src/feed/sources/drupal.js';
import type { Http } from '../../../src/net/http.js';
import { failureOf } from '../../support/failure-of.js';
import { type Resource, storyOf } from '../support/drupal-resources.js';
import { FakeDrupal, idsAskedFor } from '../support/fake-drupal.js';
import { FakeSite } from '../support/fake-site.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example';
const address = `${api}/jsonapi/node/article`;

const [water, rail, sport] = [1, 2, 3] as const;

const manyStories = (count: number, topics: (nid: number) => readonly number[] = () => []) =>
  Array.from({ length: count }, (_, index) => storyOf(index + 1, topics(index + 1)));

const siteOf = (stories: readonly Resource[]) => new FakeDrupal({ 'node/article': stories });

const ask = (http: Http, query: Partial<FeedQuery> = {}): Promise<ArticlePage> =>
  drupal({ api }).articles({ ...anyArticle, ...query }, { http });

/** Everything that there is, page by page. */
async function allOf(http: Http, query: Partial<FeedQuery>): Promise<string[]> {
  const ids: string[] = [];
  let page = await ask(http, query);
  ids.push(...idsOf(page));
  while (page.next) {
    page = await ask(http, { ...query, cursor: page.next });
    ids.push(...idsOf(page));
  }
  return ids;
}

const numbers = (ids: readonly string[]) => ids.map((id) => Number(id.replace('story-', '')));

describe('pages of a Drupal', () => {
  it('go on where there is a next one', async () => {
    const http = siteOf(manyStories(5));
    const { articles, next } = await ask(http, { limit: 3 });
    expect(numbers(idsOf({ articles }))).to.deep.equal([5, 4, 3]);
    const last = await ask(http, { limit: 3, cursor: next });
    expect(numbers(idsOf(last))).to.deep.equal([2, 1]);
    expect(last.next).to.equal(undefined);
  });

  it('are asked of the given address alone', async () => {
    const http = siteOf(manyStories(5));
    await allOf(http, { limit: 2 });
    expect(new Set(http.asked.map(({ origin }) => origin))).to.deep.equal(new Set([api]));
  });

  it('hold a hundred, though Drupal sends fifty at once', async () => {
    const http = siteOf(manyStories(120));
    expect((await ask(http, { limit: 100 })).articles).to.have.lengthOf(100);
    expect(http.asked).to.have.lengthOf(2);
    expect(await allOf(http, { limit: 70 })).to.have.lengthOf(120);
  });

  it('are filled where visitors may not see every story', async () => {
    const stories = manyStories(9).map((one, index) => ({ ...one, hidden: index % 3 === 0 }));
    const http = siteOf(stories);
    expect(numbers(idsOf(await ask(http, { limit: 4 })))).to.deep.equal([9, 8, 6, 5]);
    expect(numbers(await allOf(http, { limit: 4 }))).to.deep.equal([9, 8, 6, 5, 3, 2]);
  });

  it('count stories where the site counts them', async () => {
    const data = [storyOf(1).json];
    const http = new FakeSite({ [address]: { data, meta: { count: 12 } } });
    expect((await ask(http)).total).to.equal(12);
    const silent = new FakeSite({ [address]: { data, meta: { count: -1 } } });
    expect((await ask(silent)).total).to.equal(undefined);
  });

  const circles: unknown[] = [
    { href: `${address}?page[offset]=0` },
    `${address}?page[offset]=x`,
    { href: {} },
    { href: 'javascript:alert(1)' },
    [[]],
    7,
  ];
  for (const next of circles) {
    it(`end with ${JSON.stringify(next)} for the next one`, async () => {
      const http = new FakeSite({ [address]: { data: [storyOf(1).json], links: { next } } });
      const page = await ask(http);
      expect([page.next, http.asked.length]).to.deep.equal([undefined, 1]);
    });
  }

  it('are given up after ten empty documents, to go on from there', async () => {
    const http = siteOf(manyStories(60).map((one) => ({ ...one, hidden: true })));
    const page = await ask(http, { limit: 5 });
    expect(page.articles).to.deep.equal([]);
    expect(page.next).to.equal('50+0');
    expect(http.asked).to.have.lengthOf(10);
  });

  for (const cursor of ['', 'x', '[[', '-1+-1']) {
    it(`begin anew with ${cursor || 'nothing'} for a cursor`, async () => {
      const page = await ask(siteOf(manyStories(3)), { cursor });
      expect(page.articles).to.have.lengthOf(3);
    });
  }
});

describe('sifting of a Drupal', () => {
  const tags = (...ids: readonly number[]) => ids.map((id) => `id:${id}`);

  it('finds stories with every topic', async () => {
    const stories = manyStories(12, (nid) => (nid % 3 === 0 ? [water, rail] : [water]));
    const query = { tags: tags(water, rail), match: 'all', limit: 3 } as const;
    expect(numbers(await allOf(siteOf(stories), query))).to.deep.equal([12, 9, 6, 3]);
  });

  it('leaves out stories with an excluded topic beside others', async () => {
    const stories = manyStories(6, (nid) => (nid % 2 ? [water, sport] : [water]));
    const query = { tags: tags(water), exclude: tags(sport), limit: 2 };
    expect(numbers(await allOf(siteOf(stories), query))).to.deep.equal([6, 4, 2]);
  });

  it('goes on behind what was seen, in the midst of a document', async () => {
    const stories = manyStories(130, (nid) => (nid % 10 === 0 ? [water, rail] : [water]));
    const query = { tags: tags(water), exclude: tags(rail), limit: 7 };
    const found = numbers(await allOf(siteOf(stories), query));
    expect(found).to.have.lengthOf(117);
    expect(new Set(found).size).to.equal(117);
  });

  it('asks for little of all stories, and for the rest of those found', async () => {
    const http = siteOf(manyStories(9, (nid) => (nid === 4 ? [water, rail] : [water])));
    await ask(http, { tags: tags(water, rail), match: 'all' });
    const [all, found] = http.asked.map(({ searchParams }) => searchParams);
    expect(all?.get('fields[node--article]')).to.equal('drupal_internal__nid,field_tags');
    expect(all?.get('include')).to.equal(null);
    expect(found?.get('fields[node--article]')).to.contain('title');
    expect(idsAskedFor(http.asked[1], 'ids')).to.deep.equal(['4']);
  });

  it('asks for nothing by no number', async () => {
    const http = siteOf(manyStories(3, () => [water]));
    const page = await ask(http, { tags: tags(water, rail), match: 'all' });
    expect([page.articles.length, http.asked.length]).to.deep.equal([0, 1]);
  });

  it('needs no sieve for one topic, whatever is to match', async () => {
    const http = siteOf(manyStories(3, () => [water]));
    await ask(http, { tags: tags(water), match: 'all' });
    expect(http.parameters['fields[node--article]']).to.contain('title');
  });

  it('overlooks topics that were deleted', async () => {
    const data = [{ type: 'taxonomy_term--tags', id: 'missing', meta: { links: {} } }];
    const http = siteOf([storyOf(1, [], {}, { field_tags: { data } })]);
    expect(idsOf(await ask(http, { exclude: tags(sport) }))).to.deep.equal(['story-1']);
  });

  it('refuses where references have no numbers, as before Drupal 9.3', async () => {
    const data = [{ type: 'taxonomy_term--tags', id: 'a' }];
    const http = siteOf([storyOf(1, [], {}, { field_tags: { data } })]);
    const { code, facts } = await failureOf(ask(http, { exclude: tags(sport) }));
    expect([code, facts.detail]).to.deep.equal(['CONFIG_UNSUPPORTED', 'field_tags']);
  });
});
