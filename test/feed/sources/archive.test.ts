import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { archive } from '../../../src/feed/sources/archive.js';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { failureOf } from '../../support/failure-of.js';
import { FakeSite } from '../support/fake-site.js';
import { feedOf, item } from '../support/feed-documents.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example/news/';
const all = 'https://archive.example/news/v1/articles.json';
const water = 'https://archive.example/news/v1/tags/water/articles.json';

const ask = (http: FakeSite, query: Partial<FeedQuery> = {}, isGuess = false) =>
  archive({ api, isGuess }).articles({ ...anyArticle, ...query }, { http });

const problem = (type: string, status: number) =>
  new HandbillError(status === 404 ? 'HTTP_NOT_FOUND' : 'HTTP_REFUSED', {
    status,
    body: JSON.stringify({ type: `https://archive.example/problems/${type}`, status }),
  });

describe('archive', () => {
  it('asks what the query asks for', async () => {
    const http = new FakeSite({});
    const query = {
      tags: ['rail', 'water'],
      match: 'all',
      exclude: ['sport'],
      search: 'tide & time',
      since: '2026-01-01T00:00:00.000Z',
      limit: 7,
    } as const;
    await failureOf(ask(http, query));
    expect(http.asked).to.deep.equal([
      `${all}?tag=rail,water&match=all&exclude_tag=sport&q=tide%20%26%20time&since=2026-01-01T00%3A00%3A00.000Z&limit=7`,
    ]);
  });

  it('asks for one topic by its own address', async () => {
    const http = new FakeSite({ [`${water}?limit=5`]: feedOf([item('1')]) });
    expect(idsOf(await ask(http, { tags: ['water'] }))).to.deep.equal(['1']);
  });

  it('asks for a topic of another script', async () => {
    const http = new FakeSite({});
    await failureOf(ask(http, { tags: ['\u6c34/a'] }));
    expect(http.asked[0]).to.contain('/v1/tags/%E6%B0%B4%2Fa/articles.json?');
  });

  it('shows what the archive answers', async () => {
    const http = new FakeSite({ [all]: feedOf([item('1'), item('2')]) });
    expect(idsOf(await ask(http))).to.deep.equal(['1', '2']);
  });

  it('goes on where the archive says', async () => {
    const next_url = `${all}?cursor=abc`;
    const http = new FakeSite({
      [`${all}?limit=1`]: feedOf([item('1')], { next_url }),
      [next_url]: feedOf([item('2')]),
    });
    const { next } = await ask(http, { limit: 1 });
    expect(idsOf(await ask(http, { limit: 1, cursor: next }))).to.deep.equal(['2']);
  });

  it('tells an unknown topic from an empty one', async () => {
    const unknown = new FakeSite({ [water]: problem('unknown-tag', 404) });
    const { articles, problems } = await ask(unknown, { tags: ['water'] });
    expect(articles).to.deep.equal([]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['CONFIG_TOPIC_UNKNOWN']);
    const empty = await ask(new FakeSite({ [water]: feedOf([]) }), { tags: ['water'] });
    expect(empty.problems).to.deep.equal([]);
  });

  it('fails with what an archive refuses for other reasons', async () => {
    const http = new FakeSite({ [all]: problem('invalid-parameter', 400) });
    expect((await failureOf(ask(http))).code).to.equal('HTTP_REFUSED');
  });

  for (const query of [{ authors: ['ida'] }, { categories: ['local'] }]) {
    it(`refuses ${Object.keys(query)}, which the contract has not`, async () => {
      const http = new FakeSite({});
      expect((await failureOf(ask(http, query))).code).to.equal('CONFIG_UNSUPPORTED');
      expect(http.asked).to.deep.equal([]);
    });
  }

  it('shows a search that the archive says it made', async () => {
    const http = new FakeSite({ [all]: feedOf([item('1')], { _archive: { search: 'tide' } }) });
    expect(idsOf(await ask(http, { search: 'tide' }))).to.deep.equal(['1']);
  });

  it('counts what an archive has of one topic', async () => {
    const http = new FakeSite({ [water]: feedOf([item('1')], { _archive: { total: 23 } }) });
    expect((await ask(http, { tags: ['water'] })).total).to.equal(23);
    expect((await ask(http, { tags: ['water'], exclude: ['rail'] })).total).to.equal(undefined);
  });

  for (const [answer, document] of [
    ['nothing', undefined],
    ['a page', '<!doctype html>'],
    ['other JSON', '{"posts":[]}'],
  ] as const) {
    it(`calls ${answer} a wrong guess where nobody named the dialect`, async () => {
      const http = new FakeSite(document === undefined ? {} : { [all]: document });
      const { code, facts } = await failureOf(ask(http, {}, true));
      expect(code).to.equal('CONFIG_ADAPTER');
      expect(facts.detail).to.equal('archive');
      expect((await failureOf(ask(http))).code).to.not.equal('CONFIG_ADAPTER');
    });
  }
});

describe('archive of plain files', () => {
  it('shows no more of a file than it asked for', async () => {
    const http = new FakeSite({ [all]: feedOf(['1', '2', '3'].map((id) => item(id))) });
    const page = await ask(http, { limit: 2 });
    expect(idsOf(page)).to.deep.equal(['1', '2']);
    expect(idsOf(await ask(http, { limit: 2, cursor: page.next }))).to.deep.equal(['3']);
  });

  it('filters a file that overlooks its query', async () => {
    const tagged = (id: string, ...slugs: string[]) =>
      item(id, { _archive: { tags: slugs.map((slug) => ({ slug, name: slug })) } });
    const items = [tagged('1', 'water'), tagged('2', 'rail', 'sport'), tagged('3', 'rail')];
    const http = new FakeSite({ [all]: feedOf(items) });
    const query = { tags: ['rail', 'water'], exclude: ['sport'] };
    expect(idsOf(await ask(http, query))).to.deep.equal(['1', '3']);
  });

  it('shows no stories that nobody searched', async () => {
    const http = new FakeSite({ [all]: feedOf([item('1')]) });
    const { code, facts } = await failureOf(ask(http, { search: 'tide' }));
    expect([code, facts.detail]).to.deep.equal(['CONFIG_UNSUPPORTED', 'search']);
  });

  it('goes on to the next file', async () => {
    const next_url = 'articles.2.json';
    const http = new FakeSite({
      [water]: feedOf([item('1')], { next_url }),
      [water.replace('.json', '.2.json')]: feedOf([item('2')]),
    });
    expect(idsOf(await ask(http, { tags: ['water'] }))).to.deep.equal(['1', '2']);
  });
});
