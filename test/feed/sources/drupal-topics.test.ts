import { expect } from '@open-wc/testing';
import { type ArticlePage, anyArticle, type FeedQuery } from '../../../src/feed/article.js';
import { drupal } from '../../../src/feed/sources/drupal.js';
import { failureOf } from '../../support/failure-of.js';
import { type Resource, storyOf, termOf } from '../support/drupal-resources.js';
import { FakeDrupal, idsAskedFor } from '../support/fake-drupal.js';

const topics = 'taxonomy_term/tags';

const siteOf = (terms: readonly Resource[]) =>
  new FakeDrupal({ 'node/article': [storyOf(1, [1]), storyOf(2, [2])], [topics]: terms });

const ask = (
  http: FakeDrupal,
  query: Partial<FeedQuery>,
  options?: Record<string, unknown>,
): Promise<ArticlePage> =>
  drupal({ api: 'https://archive.example', options }).articles(
    { ...anyArticle, ...query },
    { http },
  );

/** Numbers that stories are asked for by. */
async function numbersOf(terms: readonly Resource[], ...tags: string[]): Promise<string[]> {
  const http = siteOf(terms);
  await ask(http, { tags });
  return idsAskedFor(http.askedOf('node/article')[0], 'tags');
}

const unknownOf = ({ problems }: ArticlePage) => problems.map(({ message }) => message);

describe('topics of a Drupal', () => {
  it('are known by their name, in any case', async () => {
    expect(await numbersOf([termOf(1, 'WATER'), termOf(2, 'Waterway')], 'water')).to.deep.equal([
      '1',
    ]);
  });

  it('are known by a name of several words', async () => {
    const terms = [termOf(1, 'Sea level'), termOf(2, 'Water & weather'), termOf(3, 'Sea-level')];
    expect(await numbersOf(terms, 'sea-level')).to.deep.equal(['1', '3']);
    expect(await numbersOf(terms, 'water-weather')).to.deep.equal(['2']);
  });

  it('are known by the last part of their address', async () => {
    const terms = [termOf(1, 'State of the city', '/topics/State-City'), termOf(2, 'City')];
    expect(await numbersOf(terms, 'state-city')).to.deep.equal(['1']);
  });

  it('are known by their address before their name', async () => {
    const terms = [termOf(1, 'Water', '/topics/h2o'), termOf(2, 'Water!', '/topics/water')];
    expect(await numbersOf(terms, 'water')).to.deep.equal(['2']);
    expect(await numbersOf(terms.slice(0, 1), 'water')).to.deep.equal(['1']);
  });

  it('are known by an address pasted percent-encoded', async () => {
    const terms = [termOf(1, 'Göteborg')];
    expect(await numbersOf(terms, 'g%C3%B6teborg')).to.deep.equal(['1']);
    expect(await numbersOf(terms, '%')).to.deep.equal([]);
  });

  it('are taken by number without a question', async () => {
    const http = siteOf([]);
    await ask(http, { tags: ['id:2'] });
    expect(http.asked.map(({ pathname }) => pathname)).to.deep.equal(['/jsonapi/node/article']);
    expect(idsAskedFor(http.asked[0], 'tags')).to.deep.equal(['2']);
  });

  it('are told when unknown, and nothing else is shown in their place', async () => {
    const http = siteOf([termOf(1, 'Water')]);
    const page = await ask(http, { tags: ['watr'] });
    expect(page.articles).to.deep.equal([]);
    expect(unknownOf(page)).to.deep.equal(['CONFIG_TOPIC_UNKNOWN: watr']);
    expect(http.askedOf('node/article')).to.deep.equal([]);
  });

  it('are enough when one of several is known, unless all are wanted', async () => {
    const any = await ask(siteOf([termOf(1, 'Water')]), { tags: ['water', 'watr'] });
    expect([any.articles.length, unknownOf(any).length]).to.deep.equal([1, 1]);
    const all = await ask(siteOf([termOf(1, 'Water')]), { tags: ['water', 'watr'], match: 'all' });
    expect([all.articles.length, unknownOf(all).length]).to.deep.equal([0, 1]);
  });

  it('are remembered for a day', async () => {
    const http = siteOf([termOf(1, 'Water')]);
    await ask(http, { tags: ['water'] });
    expect(http.requests.map(({ freshMs }) => freshMs)).to.deep.equal([86_400_000, undefined]);
  });

  it('are asked for once where the name is enough', async () => {
    const http = siteOf([termOf(1, 'Water')]);
    await ask(http, { tags: ['water'] });
    expect(http.askedOf(topics)).to.have.lengthOf(1);
  });

  it('are looked for in ten documents and no more', async () => {
    const many = Array.from({ length: 999 }, (_, index) =>
      termOf(index + 1, `Main topic ${index}`),
    );
    const http = siteOf([...many, termOf(1000, 'AI!')]);
    expect(unknownOf(await ask(http, { tags: ['ai'] }))).to.deep.equal([
      'CONFIG_TOPIC_UNKNOWN: ai',
    ]);
    expect(http.askedOf(topics)).to.have.lengthOf(11);
  });

  it('are asked for ten at a time, for servers that refuse long addresses', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `topic-number-${index}`);
    const http = siteOf(names.map((name, index) => termOf(index + 1, name)));
    await ask(http, { tags: names });
    expect(http.askedOf(topics)).to.have.lengthOf(10);
    for (const { href } of http.asked) expect(href.length).to.be.below(8000);
  });

  it('are a hundred at most', async () => {
    const tags = Array.from({ length: 101 }, (_, index) => `t${index}`);
    expect((await failureOf(ask(siteOf([]), { tags }))).code).to.equal('CONFIG_TOO_MANY');
  });

  it('come from a vocabulary that options name', async () => {
    const http = new FakeDrupal({
      'node/article': [storyOf(1)],
      'taxonomy_term/sections': [termOf(4, 'Local')],
    });
    const options = { categories: 'field_section', categoryVocabulary: 'sections' };
    await ask(http, { categories: ['local'] }, options);
    const path = 'filter[categories][condition][path]';
    expect(http.parameters[path]).to.equal('field_section.meta.drupal_internal__target_id');
    expect(idsAskedFor(http.askedOf('node/article')[0], 'categories')).to.deep.equal(['4']);
  });

  it('tell of a vocabulary that is not there', async () => {
    const failure = await failureOf(ask(siteOf([]), { tags: ['x'] }, { tagVocabulary: 'topics' }));
    expect(failure.code).to.equal('CONFIG_VALUE');
    expect(failure.facts.detail).to.equal('tagVocabulary="topics"');
  });

  it('F49 leave out terms that cannot be read', async () => {
    const bad = [null, {}, { attributes: { drupal_internal__tid: '1', name: 'Water' } }];
    const terms = bad.map((json) => ({ json, columns: { name: ['Water'] }, created: 0 }));
    expect(await numbersOf([...terms, termOf(5, 'Water')], 'water')).to.deep.equal(['5']);
  });
});
