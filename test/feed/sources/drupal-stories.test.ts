import { expect } from '@open-wc/testing';
import { type Article, anyArticle } from '../../../src/feed/article.js';
import { drupal } from '../../../src/feed/sources/drupal.js';
import { accountOf, fileOf, storyOf } from '../support/drupal-resources.js';
import { FakeDrupal } from '../support/fake-drupal.js';
import { FakeSite } from '../support/fake-site.js';
import { idsOf } from '../support/stories.js';

const api = 'https://archive.example/news';

type Fields = Readonly<Record<string, unknown>>;

/** What becomes of one story. */
async function articleOf(
  { attributes = {}, relationships = {} }: { attributes?: Fields; relationships?: Fields },
  included: readonly unknown[] = [],
  options: Fields = {},
): Promise<Article | undefined> {
  const story = storyOf(1, [], attributes, relationships);
  const http = new FakeDrupal({ 'node/article': [story] }, included);
  const query = { ...anyArticle, images: true };
  return (await drupal({ api, options }).articles(query, { http })).articles[0];
}

const pictured = (meta: Fields = {}) => ({
  field_image: { data: { type: 'file--file', id: 'file--file-9', meta } },
});

describe('a story of a Drupal', () => {
  it('has a number for address where editors gave none', async () => {
    const url = async (path: unknown) => (await articleOf({ attributes: { path } }))?.url;
    expect(await url({ alias: null })).to.equal('https://archive.example/news/node/1');
    expect(await url(undefined)).to.equal('https://archive.example/news/node/1');
  });

  it('keeps every letter of its address', async () => {
    const article = await articleOf({ attributes: { path: { alias: '/50% off? #1 på nytt' } } });
    expect(article?.url).to.equal(
      'https://archive.example/news/50%25%20off%3F%20%231%20p%C3%A5%20nytt',
    );
  });

  for (const alias of [
    '//evil.example/x',
    'javascript:alert(1)',
    '\\\\evil.example',
    '@evil.example',
  ]) {
    it(`F58 stays on its site with ${alias} for address`, async () => {
      const article = await articleOf({ attributes: { path: { alias } } });
      expect(new URL(article?.url ?? '').host).to.equal('archive.example');
    });
  }

  it('takes its title as it stands', async () => {
    const article = await articleOf({ attributes: { title: 'Use <em> & &amp;' } });
    expect(article?.title).to.equal('Use <em> & &amp;');
  });

  const summaries: [string, unknown, string][] = [
    [
      'its own summary',
      { summary: '<p>Salt &amp; sand</p>', processed: '<p>All</p>' },
      'Salt & sand',
    ],
    ['its beginning', { summary: '', processed: '<p>All</p><p>of it</p>' }, 'All of it'],
    ['a plain field', 'Nets < 10 m', 'Nets < 10 m'],
    ['the first of several values', [{ processed: '<b>One</b>' }, { processed: 'Two' }], 'One'],
    ['nothing where there is none', null, ''],
    ['nothing of another kind', { summary: {}, processed: 3 }, ''],
  ];
  for (const [name, body, summary] of summaries) {
    it(`has for summary ${name}`, async () => {
      expect((await articleOf({ attributes: { body } }))?.summary).to.equal(summary);
    });
  }

  it('has no language where Drupal says that there is none', async () => {
    expect((await articleOf({ attributes: { langcode: 'und' } }))?.language).to.equal(undefined);
    expect((await articleOf({ attributes: { langcode: 'zxx' } }))?.language).to.equal(undefined);
    expect((await articleOf({ attributes: { langcode: 'pt-br' } }))?.language).to.equal('pt-br');
  });

  it('has a picture with its own words and size', async () => {
    const meta = { alt: 'The "harbour" & boats', width: 320, height: 200 };
    const file = fileOf(9, '/news/sites/default/files/a.png');
    const article = await articleOf({ relationships: pictured(meta) }, [file]);
    expect(article?.image).to.deep.equal({
      url: 'https://archive.example/news/sites/default/files/a.png',
      ...meta,
      sizes: [],
    });
  });

  it('has a picture from the media library', async () => {
    const medium = {
      type: 'media--image',
      id: 'm',
      relationships: { field_media_image: pictured({ alt: 'Boats' }).field_image },
    };
    const relationships = { field_media: { data: { type: 'media--image', id: 'm' } } };
    const options = { image: 'field_media.field_media_image' };
    const included = [medium, fileOf(9, 'https://files.example/a.png')];
    expect((await articleOf({ relationships }, included, options))?.image).to.include({
      url: 'https://files.example/a.png',
      alt: 'Boats',
    });
  });

  it('F59 shows only pictures with a web address', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '', 7, null]) {
      const article = await articleOf({ relationships: pictured() }, [fileOf(9, url)]);
      expect(article?.image, String(url)).to.equal(undefined);
    }
  });

  it('reads hostile sizes as none', async () => {
    const meta = { alt: ['x'], width: '1e9', height: -1 };
    const article = await articleOf({ relationships: pictured(meta) }, [fileOf(9, '/a.png')]);
    expect(article?.image).to.include({ alt: '', width: undefined, height: undefined });
  });

  it('has authors of a field of their own', async () => {
    const people = ['a', 'b', 'gone'].map((id) => ({ type: 'node--person', id }));
    const included = [
      { type: 'node--person', id: 'a', attributes: { title: 'Noor Haddad' } },
      { type: 'node--person', id: 'b', attributes: { title: { toString: 1 } } },
    ];
    const relationships = { field_people: { data: people } };
    const article = await articleOf({ relationships }, included, { author: 'field_people' });
    expect(article?.authors).to.deep.equal(['Noor Haddad']);
  });

  it('has no author where nobody signed it', async () => {
    const data = {
      type: 'user--user',
      id: 'user--user-0',
      meta: { drupal_internal__target_id: 0 },
    };
    const article = await articleOf({ relationships: { uid: { data } } }, [
      accountOf(0, 'Anonymous'),
    ]);
    expect(article?.authors).to.deep.equal([]);
  });

  it('tells the owner of a summary field that is not there', async () => {
    const http = new FakeDrupal({ 'node/article': [storyOf(1)] });
    const archive = drupal({ api, options: { summary: 'field_teaser' } });
    const { articles, problems } = await archive.articles(anyArticle, { http });
    expect(idsOf({ articles })).to.deep.equal(['story-1']);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'CONFIG_VALUE: summary="field_teaser"',
    ]);
  });

  it('F49 leaves bad stories out and counts them', async () => {
    const data = [
      storyOf(1).json,
      null,
      { id: { toString: 1 }, attributes: { drupal_internal__nid: 2 } },
      { id: 'x', attributes: { path: { alias: 3 }, drupal_internal__nid: '4' } },
      { id: 'y', attributes: 'none', relationships: [[1]] },
    ];
    const http = new FakeSite({ [`${api}/jsonapi/node/article`]: { data, included: 'none' } });
    const { articles, problems } = await drupal({ api }).articles(anyArticle, { http });
    expect(idsOf({ articles })).to.deep.equal(['story-1']);
    expect(problems[0]?.facts.detail).to.equal('4 of 5, first [1].id');
  });

  it('is read in one pass where everything refers to everything', async () => {
    const references = Array.from({ length: 3000 }, () => ({ type: 'm', id: 'm' }));
    const medium = { type: 'm', id: 'm', relationships: { b: { data: references } } };
    const relationships = { b: { data: references } };
    const options = { image: 'b.b.b.b.b.b' };
    expect((await articleOf({ relationships }, [medium], options))?.image).to.equal(undefined);
  });
});
