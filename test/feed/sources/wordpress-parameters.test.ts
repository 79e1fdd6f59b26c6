import { expect } from '@open-wc/testing';
import type { FeedQuery } from '../../../src/feed/article.js';
import { ask } from '../support/ask.js';
import { FakeArchive } from '../support/fake-archive.js';

/** Parameters of the request for posts that a query leads to. */
async function parametersOf(query: Partial<FeedQuery>): Promise<Record<string, string>> {
  const archive = new FakeArchive({});
  await ask(archive, query);
  return archive.postParameters;
}

describe('wordpress parameters', () => {
  it('asks any of the tags by a list', async () => {
    const { tags } = await parametersOf({ tags: ['id:2', 'id:3'] });
    expect(tags).to.equal('2,3');
  });

  it('asks all of the tags by an operator', async () => {
    const parameters = await parametersOf({ tags: ['id:2', 'id:3'], match: 'all' });
    expect(parameters['tags[terms]']).to.equal('2,3');
    expect(parameters['tags[operator]']).to.equal('AND');
    expect(parameters).to.not.have.property('tags');
  });

  it('asks all of one tag without an operator', async () => {
    const parameters = await parametersOf({ tags: ['id:2'], match: 'all' });
    expect(parameters.tags).to.equal('2');
    expect(parameters).to.not.have.property('tags[operator]');
  });

  it('asks all of the categories in the same way', async () => {
    const parameters = await parametersOf({ categories: ['id:4', 'id:5'], match: 'all' });
    expect(parameters['categories[terms]']).to.equal('4,5');
  });

  it('narrows tags by categories and authors', async () => {
    const { tags, categories, author } = await parametersOf({
      tags: ['id:2'],
      categories: ['id:4'],
      authors: ['id:6'],
    });
    expect([tags, categories, author]).to.deep.equal(['2', '4', '6']);
  });

  it('excludes tags', async () => {
    const parameters = await parametersOf({ exclude: ['id:2', 'id:3'] });
    expect(parameters.tags_exclude).to.equal('2,3');
  });

  it('sends no filter that is empty', async () => {
    const parameters = await parametersOf({ search: '' });
    expect(parameters).to.have.all.keys('per_page', '_fields', '_embed');
  });

  it('searches for words with any letters', async () => {
    const { search } = await parametersOf({ search: 'tide & tïme=1' });
    expect(search).to.equal('tide & tïme=1');
  });

  it('includes the moment that stories are asked since', async () => {
    const { after } = await parametersOf({ since: '2026-01-31T00:00:00.000Z' });
    expect(after).to.equal('2026-01-30T23:59:59.000Z');
  });

  it('passes the end of the time as it is', async () => {
    const { before } = await parametersOf({ until: '2026-02-01T00:00:00.000Z' });
    expect(before).to.equal('2026-02-01T00:00:00.000Z');
  });

  it('asks pages by size and number', async () => {
    const parameters = await parametersOf({ limit: 7, cursor: '3' });
    expect(parameters.per_page).to.equal('7');
    expect(parameters.page).to.equal('3');
  });

  it('asks only for fields that are shown', async () => {
    const { _fields } = await parametersOf({ summaries: false });
    expect(_fields).to.equal('id,link,date_gmt,title.rendered,_links.author');
  });

  it('asks for excerpts only where they are shown', async () => {
    const { _fields } = await parametersOf({ summaries: true });
    expect(_fields?.split(',')).to.include('excerpt.rendered');
  });

  for (const images of [false, true]) {
    it(`embeds authors alone where images is ${images}`, async () => {
      const { _embed } = await parametersOf({ images });
      expect(_embed).to.equal('author');
    });
  }

  it('asks for the numbers of pictures where shown', async () => {
    const { _fields } = await parametersOf({ images: true, summaries: false });
    expect(_fields).to.equal('id,link,date_gmt,title.rendered,_links.author,featured_media');
  });

  it('writes the same question as the same address', async () => {
    const archive = new FakeArchive({});
    await ask(archive, { tags: ['id:2'] });
    await ask(archive, { tags: ['id:2'] });
    expect(archive.asked[0]?.href).to.equal(archive.asked[1]?.href);
  });
});
