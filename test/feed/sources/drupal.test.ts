import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { drupal } from '../../../src/feed/sources/drupal.js';
import { failureOf } from '../../support/failure-of.js';
import { accountOf, storyOf, termOf } from '../support/drupal-resources.js';
import { FakeDrupal, refusal } from '../support/fake-drupal.js';
import { FakeSite } from '../support/fake-site.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example/news';
const stories = `${api}/jsonapi/node/article`;

const ask = (
  http: FakeDrupal | FakeSite,
  query: Partial<FeedQuery> = {},
  options?: Record<string, unknown>,
) => drupal({ api, options }).articles({ ...anyArticle, ...query }, { http });

/** Parameters that a query is asked with. */
async function askedBy(query: Partial<FeedQuery>, options?: Record<string, unknown>) {
  const http = new FakeDrupal({ 'node/article': [storyOf(1)] });
  await ask(http, query, options);
  return http.parameters;
}

describe('drupal', () => {
  it('reads a story into an article', async () => {
    const included = [termOf(1, 'Water & weather').json, accountOf(3, 'Ida Lund')];
    const http = new FakeDrupal({ 'node/article': [storyOf(7, [1])] }, included);
    expect((await ask(http)).articles[0]).to.deep.equal({
      id: 'story-7',
      url: 'https://archive.example/news/stories/7',
      title: 'Story 7',
      summary: 'About 7.',
      publishedAt: '2026-02-02T02:47:00.000Z',
      updatedAt: '2026-03-01T09:00:00.000Z',
      authors: ['Ida Lund'],
      tags: ['Water & weather'],
      image: undefined,
      language: 'en',
    });
  });

  it('asks for what is shown and no more', async () => {
    expect(await askedBy({ limit: 7 })).to.deep.equal({
      'fields[node--article]':
        'drupal_internal__nid,title,created,changed,path,langcode,body,field_tags,uid',
      'fields[taxonomy_term--tags]': 'name',
      'fields[user--user]': 'display_name',
      include: 'field_tags,uid',
      sort: '-created,-drupal_internal__nid',
      'filter[status][condition][path]': 'status',
      'filter[status][condition][value]': '1',
      'page[limit]': '7',
    });
    const { include, ...parameters } = await askedBy({ images: true, summaries: false });
    expect(include).to.equal('field_tags,uid,field_image');
    expect(parameters['fields[node--article]']).to.not.contain('body');
    expect(parameters['fields[file--file]']).to.equal('uri');
  });

  for (const given of [
    'https://archive.example/news/',
    'https://archive.example/news/jsonapi',
    'https://archive.example/news/jsonapi/',
    'https://archive.example/news/jsonapi/node/article?page[limit]=2',
  ]) {
    it(`finds the API from ${given}`, async () => {
      const http = new FakeDrupal({ 'node/article': [storyOf(1)] });
      const { articles } = await drupal({ api: given }).articles(anyArticle, { http });
      expect(articles[0]?.url).to.equal('https://archive.example/news/stories/1');
    });
  }

  it('asks for a span of time in whole seconds', async () => {
    const http = new FakeDrupal({ 'node/article': [1, 2, 3, 4].map((nid) => storyOf(nid)) });
    const span = { since: '2026-02-02T02:42:00.000Z', until: '2026-02-02T02:43:00.001Z' };
    expect(idsOf(await ask(http, span))).to.deep.equal(['story-3', 'story-2']);
  });

  it('finds authors by number', async () => {
    const http = new FakeDrupal({ 'node/article': [1, 2, 3].map((nid) => storyOf(nid)) });
    expect(idsOf(await ask(http, { authors: ['id:1'] }))).to.deep.equal(['story-3', 'story-1']);
  });

  it('refuses authors by name, whom Drupal keeps to itself', async () => {
    const http = new FakeDrupal({});
    const { code, facts } = await failureOf(ask(http, { authors: ['ida'] }));
    expect([code, facts.detail]).to.deep.equal(['CONFIG_UNSUPPORTED', 'author']);
    expect(http.asked).to.deep.equal([]);
  });

  const unanswerable: [Partial<FeedQuery>, Record<string, unknown>][] = [
    [{ search: 'tide' }, {}],
    [{ categories: ['local'] }, {}],
    [{ tags: ['water'] }, { tags: null }],
    [{ exclude: ['water'] }, { tags: '' }],
    [{ authors: ['id:3'] }, { author: null }],
  ];
  for (const [query, options] of unanswerable) {
    it(`refuses ${JSON.stringify(query)} with options ${JSON.stringify(options)}`, async () => {
      const failure = await failureOf(ask(new FakeDrupal({}), query, options));
      expect(failure.code).to.equal('CONFIG_UNSUPPORTED');
    });
  }

  it('passes on what Drupal says of a name that it does not know', async () => {
    const errors = [{ status: '400', detail: '`field_tagz` is no field.' }];
    const http = new FakeSite({ [stories]: refusal(400, JSON.stringify({ errors })) });
    const { code, facts } = await failureOf(ask(http));
    expect([code, facts.detail]).to.deep.equal(['CONFIG_VALUE', '`field_tagz` is no field.']);
  });

  it('tells of a field that visitors may not filter by', async () => {
    const errors = [{ status: '403', detail: `Not authorized.${' So there.'.repeat(99)}` }];
    const http = new FakeSite({ [stories]: refusal(403, JSON.stringify({ errors })) });
    const { code, facts } = await failureOf(ask(http));
    expect(code).to.equal('CONFIG_UNSUPPORTED');
    expect(facts.detail).to.have.lengthOf(300);
  });

  it('tells a wrong content type from a site without the API', async () => {
    const wrong = await failureOf(ask(new FakeDrupal({}), {}, { bundle: 'story' }));
    expect([wrong.code, wrong.facts.detail]).to.deep.equal(['CONFIG_VALUE', 'bundle="story"']);
    const none = await failureOf(ask(new FakeSite({})));
    expect(none.code).to.equal('HTTP_NOT_FOUND');
  });

  for (const body of ['', 'Forbidden', '{"errors":{}}', '{"errors":[{"detail":{}}]}']) {
    it(`leaves a refusal with ${body || 'nothing'} as it is`, async () => {
      const http = new FakeSite({ [stories]: refusal(403, body) });
      expect((await failureOf(ask(http))).code).to.equal('HTTP_DENIED');
    });
  }

  for (const body of ['{}', '[]', '42', '{"data":{}}', '{"data":null}']) {
    it(`F46 refuses ${body} as no answer of Drupal's`, async () => {
      expect((await failureOf(ask(new FakeSite({ [stories]: body })))).code).to.equal('BODY_SHAPE');
    });
  }
});
