import { expect } from '@open-wc/testing';
import { articleOf, atomOf, fromItem, rssItem, rssOf } from '../support/xml-documents.js';

const urlFrom = (fields: string) => articleOf(rssOf(`<item>${fields}</item>`)).url;

describe('an item in XML', () => {
  it('is known by its guid, else by its address', () => {
    expect(fromItem('<guid isPermaLink="false">x-1</guid>').id).to.equal('x-1');
    expect(fromItem('').id).to.equal('https://archive.example/1');
  });

  it('is read at its link rather than at its guid', () => {
    const fields =
      '<guid>https://archive.example/guid</guid><link>https://archive.example/link</link>';
    expect(urlFrom(fields)).to.equal('https://archive.example/link');
  });

  it('is read at its guid where that is an address', () => {
    expect(urlFrom('<guid>https://archive.example/guid</guid>')).to.equal(
      'https://archive.example/guid',
    );
  });

  it('without a page is read at its recording', () => {
    expect(urlFrom('<enclosure url="https://archive.example/a.mp3" type="audio/mpeg"/>')).to.equal(
      'https://archive.example/a.mp3',
    );
  });

  it('resolves addresses against the nearest base', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/notes/"><entry xml:base="2026/"><id>1</id><link href="salt"/></entry></feed>`;
    expect(articleOf(xml).url).to.equal('https://archive.example/notes/2026/salt');
  });

  it('has no script for a base', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="javascript:alert(1)//"><entry><id>1</id><link href="salt"/></entry></feed>`;
    expect(articleOf(xml).url).to.equal('https://archive.example/salt');
  });

  for (const [xml, title] of [
    ['<title>Salt &amp;amp; rope</title>', 'Salt & rope'],
    ['<title>Salt &amp; rope</title>', 'Salt & rope'],
    ['<title><![CDATA[<em>Salt</em> & rope]]></title>', 'Salt & rope'],
    ['<title>1 &lt; 2</title>', '1 < 2'],
    ['<title>\n  Salt\n  and rope </title>', 'Salt and rope'],
    ['<title>&#145;Salt&#146;&nbsp;&eacute;</title>', '‘Salt’ é'],
    ['<title></title><dc:title>Salt</dc:title>', 'Salt'],
    ['<title>Salt <b>and</b> rope</title>', 'Salt and rope'],
    ['<title>&lt;script&gt;alert(1)&lt;/script&gt;Salt</title>', 'Salt'],
  ]) {
    it(`of RSS with ${xml} is called ${title}`, () => {
      expect(fromItem(xml as string).title).to.equal(title);
    });
  }

  for (const [kind, generator] of [
    ['RSS', '<generator>https://wordpress.org/?v=6.8</generator>'],
    ['RDF', '<admin:generatorAgent rdf:resource="https://wordpress.org/?v=6.8"/>'],
  ]) {
    it(`has a title without markup in the ${kind} of WordPress`, () => {
      const item = rssItem('<title>What &#060;b&#062; and &#038;amp; mean</title>');
      expect(articleOf(rssOf(item, generator)).title).to.equal('What <b> and &amp; mean');
    });
  }

  for (const [xml, title] of [
    ['<title>Salt &lt;b&gt;</title>', 'Salt <b>'],
    ['<title type="text">Salt &amp;amp; rope</title>', 'Salt &amp; rope'],
    ['<title type="html">Salt &lt;b&gt;and&lt;/b&gt; rope</title>', 'Salt and rope'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Salt <b>&lt;</b> rope</div></title>',
      'Salt < rope',
    ],
    ['<title mode="base64">U2FsdA==</title>', 'Salt'],
    ['<title mode="base64">%%</title>', ''],
  ]) {
    it(`of Atom with ${xml} is called ${title}`, () => {
      expect(articleOf(atomOf(xml as string)).title).to.equal(title);
    });
  }

  it('is summed up by its description rather than by all of it', () => {
    const fields =
      '<content:encoded>All of it</content:encoded><description>In short</description>';
    expect(fromItem(fields).summary).to.equal('In short');
    expect(fromItem('<content:encoded>All of it</content:encoded>').summary).to.equal('All of it');
  });

  it('shows nothing of content that is no text', () => {
    const content = '<content type="image/png">iVBORw0KGgo=</content>';
    expect(articleOf(atomOf(content)).summary).to.equal('');
  });

  it('ends an excerpt with one sign', () => {
    expect(fromItem('<description>Salt and [&amp;#8230;]</description>').summary).to.equal(
      'Salt and…',
    );
  });

  it('is dated by when it changed where it says nothing else', () => {
    const article = articleOf(atomOf('<updated>2026-03-01T08:30:00Z</updated>'));
    expect(article.publishedAt).to.equal('2026-03-01T08:30:00.000Z');
  });

  it('takes the next date where one cannot be read', () => {
    const article = fromItem('<pubDate>soon</pubDate><dc:date>2026-03-01</dc:date>');
    expect(article.publishedAt).to.equal('2026-03-01T00:00:00.000Z');
  });

  for (const [xml, authors] of [
    ['<author>desk@archive.example (Ada Quay)</author>', ['Ada Quay']],
    ['<author>Ada Quay &lt;desk@archive.example&gt;</author>', ['Ada Quay']],
    ['<author>Ada Quay (Editor)</author>', ['Ada Quay (Editor)']],
    ['<author>desk@archive.example</author>', []],
    ['<dc:creator>Ada</dc:creator><dc:creator>Ben</dc:creator>', ['Ada', 'Ben']],
    ['<dc:creator/><author>Ada</author>', ['Ada']],
  ] as const) {
    it(`with ${xml} is by ${authors.join(', ') || 'nobody'}`, () => {
      expect(fromItem(xml).authors).to.deep.equal(authors);
    });
  }

  it('is by the authors of its source, else of its feed', () => {
    const authored = (source: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ada</name></author><entry><id>1</id><link href="/1"/>${source}</entry></feed>`;
    expect(articleOf(authored('')).authors).to.deep.equal(['Ada']);
    const source = '<source><title>Rail</title><author><name>Ben</name></author></source>';
    expect(articleOf(authored(source)).authors).to.deep.equal(['Ben']);
  });

  it('says where it comes from', () => {
    const { source } = fromItem('<source url="https://railway.example/feed">Railway</source>');
    expect(source).to.deep.equal({ name: 'Railway', url: 'https://railway.example/feed' });
  });

  it('has each topic once, under the name for readers', () => {
    const category = '<category term="water" label="Water"/><category term="Water"/>';
    expect(articleOf(atomOf(category)).tags).to.deep.equal(['Water']);
    expect(fromItem('<itunes:keywords>Salt, rope</itunes:keywords>').tags).to.deep.equal([
      'Salt',
      'rope',
    ]);
  });
});
