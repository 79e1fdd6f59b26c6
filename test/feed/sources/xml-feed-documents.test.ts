import { expect } from '@open-wc/testing';
import { failureOf } from '../../support/failure-of.js';
import { idsOf } from '../support/stories.js';
import { articleOf, pageOf, rssItem, rssOf } from '../support/xml-documents.js';

const fixtures = '/test/fixtures/xml-feeds/';
const expected = await (await fetch(`${fixtures}expected.json`)).json();

const dated = (id: string, day: number) =>
  rssItem(`<guid>${id}</guid><pubDate>${day} Mar 2026 08:00 GMT</pubDate>`, id);

describe('parseXmlFeed', () => {
  for (const [name, page] of Object.entries(expected)) {
    it(`reads ${name} as Node does`, async () => {
      const bytes = new Uint8Array(await (await fetch(fixtures + name)).arrayBuffer());
      const { problems, ...found } = pageOf(bytes);
      const told = problems.map(({ message }) => message);
      expect(JSON.stringify({ ...found, problems: told })).to.equal(JSON.stringify(page));
    });
  }

  it('has the newest first', () => {
    const page = pageOf(rssOf(dated('a', 1) + dated('c', 3) + dated('b', 2)));
    expect(idsOf(page)).to.deep.equal(['c', 'b', 'a']);
  });

  it('keeps the order of a feed with undated items', () => {
    const page = pageOf(rssOf(dated('a', 1) + rssItem('<guid>b</guid>', 'b') + dated('c', 3)));
    expect(idsOf(page)).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps items apart that were given one id', () => {
    const page = pageOf(rssOf(rssItem('<guid>x</guid>', '1') + rssItem('<guid>x</guid>', '2')));
    expect(idsOf(page)).to.deep.equal(['https://archive.example/1', 'https://archive.example/2']);
  });

  it('takes its own namespace from the root of RSS', () => {
    const xml = `<rss xmlns="https://cms.example/rss"><channel><item><title>Salt</title><link>https://archive.example/1</link></item></channel></rss>`;
    expect(articleOf(xml).title).to.equal('Salt');
  });

  it('reads the prefixes that nobody declared', () => {
    expect(articleOf(rssOf(rssItem('<dc:creator>Ada</dc:creator>'))).authors).to.deep.equal([
      'Ada',
    ]);
  });

  it('reads a vocabulary under any prefix', () => {
    const creator = '<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Ada</x:creator>';
    expect(articleOf(rssOf(rssItem(creator))).authors).to.deep.equal(['Ada']);
  });

  it('lets no foreign title into an item', () => {
    const foreign = '<m:title xmlns:m="https://cms.example/">Not this</m:title>';
    expect(articleOf(rssOf(rssItem(foreign))).title).to.equal('');
  });

  it('has its language from the nearest that says it', () => {
    const items = `${rssItem('<guid>a</guid>')}<item xml:lang="fr"><guid>b</guid><link>https://archive.example/2</link></item>`;
    const { articles } = pageOf(rssOf(items, '<language>en</language>'));
    expect(articles.map(({ language }) => language)).to.deep.equal(['en', 'fr']);
  });

  it('takes what stands behind the items for theirs too', () => {
    const xml = `<rss><channel>${rssItem('')}<language>en</language></channel></rss>`;
    expect(articleOf(xml).language).to.equal('en');
  });

  for (const relation of ['next', 'prev-archive']) {
    it(`goes on at its ${relation} link`, () => {
      const link = `<atom:link rel="${relation}" href="/feed-2.xml"/>`;
      expect(pageOf(rssOf(rssItem(''), link)).next).to.equal('https://archive.example/feed-2.xml');
    });
  }

  it('does not go on at somebody else’s', () => {
    const link = '<atom:link rel="next" href="https://tracker.example/feed"/>';
    expect(pageOf(rssOf(rssItem(''), link)).next).to.equal(undefined);
  });

  it('may be empty', () => {
    expect(pageOf(rssOf(''))).to.deep.include({ articles: [], problems: [] });
  });

  it('leaves out what cannot be read, and says so', () => {
    const { articles, problems } = pageOf(rssOf(`${rssItem('')}<item><title>Lost</title></item>`));
    expect(articles).to.have.length(1);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'BODY_SHAPE: 1 of 2, first [1].link',
    ]);
  });

  it('shows no half item of a document that was cut off, and says so', () => {
    const xml = `<rss><channel>${rssItem('<title>Whole</title>')}<item><link>https://archive.example/2</link><title>Ha`;
    const { articles, problems } = pageOf(xml);
    expect(articles.map(({ title }) => title)).to.deep.equal(['Whole']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['BODY_ILL_FORMED', 'BODY_SHAPE']);
  });

  for (const xml of [
    '<rss',
    '<feed xmlns="http://',
    '<rss><channel><title>Half',
    '<rss><channel><item><title>Half',
  ]) {
    it(`F47 refuses ${xml} as cut off`, async () => {
      const error = await failureOf(Promise.resolve().then(() => pageOf(xml)));
      expect(error.code).to.equal('BODY_ILL_FORMED');
    });
  }

  for (const [what, text, code] of [
    ['nothing', '', 'BODY_EMPTY'],
    ['white space', ' \n ', 'BODY_EMPTY'],
    ['a page', '<!DOCTYPE html><html><body><p>Hello</p></body></html>', 'BODY_NOT_XML'],
    ['XHTML', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'BODY_NOT_XML'],
    ['a page to sign in', '<html><form><input type="password"></form></html>', 'BODY_SIGN_IN'],
    ['JSON', '{"items":[]}', 'BODY_NOT_XML'],
    ['other XML', '<urlset><url/></urlset>', 'BODY_SHAPE'],
    ['more than 8 MB', ' '.repeat(8_000_001), 'BODY_TOO_LARGE'],
  ] as const) {
    it(`refuses ${what} with ${code}`, async () => {
      const error = await failureOf(Promise.resolve().then(() => pageOf(text)));
      expect(error.code).to.equal(code);
    });
  }

  for (const [what, xml] of Object.entries({
    'elements in each other': '<a>',
    'end tags': '</b>',
    'comments without end': '<!--',
    'sections without end': '<![CDATA[',
    'half tags': '<a b="',
    'half references': '&amp',
    'names of no entity': '&x1;',
    declarations: '<!DOCTYPE [',
    'items without end': '<item>',
  })) {
    it(`comes to an end with 100 000 ${what}`, () => {
      const { problems } = pageOf(rssOf(rssItem('') + xml.repeat(100_000)));
      expect(problems.length).to.be.lessThan(3);
    });
  }

  it('expands no entities made of entities', () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rssOf(rssItem('<title>&a; &b;</title>'))}`;
    expect(articleOf(xml).title).to.equal('ha &b;');
  });
});
