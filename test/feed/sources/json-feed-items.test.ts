import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/feed/article.js';
import { parseJsonFeed } from '../../../src/feed/sources/json-feed.js';
import { feedOf, item } from '../support/feed-documents.js';

const url = 'https://archive.example/feed.json';
const parse = (document: unknown) => parseJsonFeed(JSON.stringify(document), { url });
const only = (fields: Readonly<Record<string, unknown>>, feed = {}): Article =>
  parse(feedOf([item('1', fields)], feed)).articles[0] as Article;

describe('parseJsonFeed', () => {
  it('reads an article of the feed', () => {
    expect(only({})).to.include({
      id: '1',
      url: 'https://archive.example/1/',
      title: 'Story 1',
      summary: 'What story 1 is about.',
      publishedAt: '2026-02-03T08:30:00.000Z',
    });
  });

  it('takes markup in titles as it stands', () => {
    expect(only({ title: 'Use <em> & &amp;' }).title).to.equal('Use <em> & &amp;');
  });

  it('F49 has no summary made of what is no text', () => {
    for (const content_html of [{}, { toString: 1, valueOf: 1 }, 42]) {
      const fields = { summary: undefined, content_text: undefined, content_html };
      expect(only(fields).summary).to.equal('');
    }
  });

  it('takes the text where there is no summary', () => {
    expect(only({ summary: undefined }).summary).to.equal('All of story 1.');
  });

  it('takes the words of HTML where there is no text', () => {
    const content_html = '<p>Nets &amp; <b>boats</b></p>';
    expect(only({ summary: '', content_text: null, content_html }).summary).to.equal(
      'Nets & boats',
    );
  });

  it('takes what an item leads to where it has no page', () => {
    const { url } = only({ url: undefined, external_url: 'https://other.example/a' });
    expect(url).to.equal('https://other.example/a');
  });

  it('takes an id that is an address for the page', () => {
    expect(only({ id: 'https://archive.example/p/9', url: '' }).url).to.equal(
      'https://archive.example/p/9',
    );
  });

  it('reads relative addresses from where the feed is', () => {
    const article = only({ url: '/2026/tide', image: 'tide.png' });
    expect(article.url).to.equal('https://archive.example/2026/tide');
    expect(article.image?.url).to.equal('https://archive.example/tide.png');
  });

  it('F58 leaves an item out that leads to a script', () => {
    const page = parse(feedOf([item('1'), item('2', { url: 'javascript:alert(1)' })]));
    expect(page.articles.map(({ id }) => id)).to.deep.equal(['1']);
    expect(page.problems[0]?.facts.detail).to.equal('1 of 2, first [1].url');
  });

  it('F49 leaves an item out that has no id', () => {
    for (const id of [undefined, null, '', {}, []]) {
      const page = parse(feedOf([item('1'), item('2', { id })]));
      expect(page.articles.map(({ id }) => id)).to.deep.equal(['1']);
    }
  });

  it('F51 takes numbers for ids, as text', () => {
    expect(only({ id: 42 }).id).to.equal('42');
  });

  it('F50 shows an id that comes twice once', () => {
    expect(parse(feedOf([item('1'), item('1')])).articles).to.have.length(1);
  });

  it('F53 hides a date that cannot be read', () => {
    for (const date_published of ['yesterday', '2026-02-30T00:00:00Z', 1_700_000_000, null]) {
      expect(only({ date_published }).publishedAt).to.equal(undefined);
    }
  });

  it('reads when an article was changed', () => {
    const date_modified = '2026-02-04T09:00:00+01:00';
    expect(only({ date_modified }).updatedAt).to.equal('2026-02-04T08:00:00.000Z');
  });

  it('prefers the authors of version 1.1', () => {
    const names = { authors: [{ name: 'Ida Lund' }, { name: '' }], author: { name: 'Desk' } };
    expect(only(names).authors).to.deep.equal(['Ida Lund']);
    expect(only({ author: { name: 'Desk' } }).authors).to.deep.equal(['Desk']);
  });

  it('takes the authors and language of the feed for its items', () => {
    const feed = { authors: [{ name: 'The desk' }], language: 'de' };
    expect(only({}, feed)).to.deep.include({ authors: ['The desk'], language: 'de' });
    expect(only({ language: 'ar' }, feed).language).to.equal('ar');
  });

  it('reads tags that are text', () => {
    expect(only({ tags: ['Water & weather', 7, '', null] }).tags).to.deep.equal([
      'Water & weather',
    ]);
  });

  it('reads the picture that the archive describes', () => {
    const srcset = [
      { url: 'small.png', width: 320 },
      { url: 'javascript:x', width: 640 },
      { url: 'wide.png', width: 'wide' },
    ];
    const image = { url: 'whole.png', width: 1280, height: 720, alt: 'Boats & nets', srcset };
    expect(only({ image: 'other.png', _archive: { image } }).image).to.deep.equal({
      url: 'https://archive.example/whole.png',
      alt: 'Boats & nets',
      width: 1280,
      height: 720,
      sizes: [{ url: 'https://archive.example/small.png', width: 320 }],
    });
  });

  it('reads what was corrected, and where a story comes from', () => {
    const correction = { at: '2026-02-04T09:00:00+01:00', text: 'It was March, not April.' };
    const source = { name: 'The Lantern', url: '/lantern/' };
    const article = only({ _archive: { correction, source } });
    expect(article.correction).to.deep.equal({
      at: '2026-02-04T08:00:00.000Z',
      text: 'It was March, not April.',
    });
    expect(article.source?.url).to.equal('https://archive.example/lantern/');
    expect(only({ _archive: { correction: { at: 'once' }, source: {} } }).correction).to.equal(
      undefined,
    );
  });

  it('reads which stories were taken back', () => {
    const page = parse(feedOf([item('1')], { _archive: { withdrawn: ['story-0', 7] } }));
    expect(page.withdrawn).to.deep.equal(['story-0', '7']);
  });

  it('F49 overlooks withdrawn ids that are none', () => {
    const hostile = { toString: 1, valueOf: 1 };
    const page = parse(
      feedOf([item('1')], { _archive: { withdrawn: [hostile, null, 'story-0'] } }),
    );
    expect(page.withdrawn).to.deep.equal(['story-0']);
  });

  it('reads the topic and the count that an archive adds', () => {
    const tag = { slug: 'water', name: 'Water', url: '/tag/water/' };
    const page = parse(feedOf([item('1')], { _archive: { total: 23, tag } }));
    expect(page.total).to.equal(23);
    expect(page.topic).to.deep.equal({
      slug: 'water',
      name: 'Water',
      url: 'https://archive.example/tag/water/',
    });
  });

  it('F52 takes hostile counts for none', () => {
    for (const total of [-1, 1e300, '23', {}, 0.5]) {
      expect(parse(feedOf([item('1')], { _archive: { total } })).total).to.equal(undefined);
    }
  });

  for (const text of ['', '{', '<!doctype html>', 'NaN']) {
    it(`F47 refuses ${JSON.stringify(text)} as no JSON`, () => {
      expect(() => parseJsonFeed(text, { url })).to.throw('BODY_NOT_JSON');
    });
  }

  for (const document of [null, [], 42, 'text', {}, { items: {} }]) {
    it(`F46 refuses ${JSON.stringify(document)} as no feed`, () => {
      expect(() => parse(document)).to.throw('BODY_SHAPE');
    });
  }

  it('F46 reads a feed without items as empty', () => {
    expect(parse(feedOf([]))).to.deep.include({ articles: [], problems: [] });
  });

  it('F55 changes no prototype', () => {
    const text = JSON.stringify(feedOf([item('1')])).replace('{', '{"__proto__":{"spoilt":true},');
    parseJsonFeed(text, { url });
    expect(({} as { spoilt?: boolean }).spoilt).to.equal(undefined);
  });
});
