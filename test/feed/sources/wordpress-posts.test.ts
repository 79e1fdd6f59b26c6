import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/feed/article.js';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { badDates } from '../../hostile-server/corpus-dates.mjs';
import { allowedLinks, forbiddenLinks } from '../../hostile-server/corpus-links.mjs';
import { markupVectors } from '../../hostile-server/corpus-markup.mjs';
import { strangeTexts } from '../../hostile-server/corpus-texts.mjs';
import { encode, raw } from '../../hostile-server/json.mjs';
import { author, post } from '../../hostile-server/posts.mjs';
import { failureOf } from '../../support/failure-of.js';
import { ask } from '../support/ask.js';
import { FakeArchive } from '../support/fake-archive.js';
import { idsOf } from '../support/stories.js';

/** The article that a post with these fields becomes. */
async function articleOf(fields: Record<string, unknown>): Promise<Article> {
  const { articles } = await ask(new FakeArchive({ posts: [post(1, fields)] }));
  return articles[0] as Article;
}

const byAuthors = (...authors: unknown[]) => ({ _embedded: { author: authors } });
const titled = (rendered: unknown) => ({ title: { rendered } });
const dated = (value: unknown) => ({ date_gmt: value });

describe('wordpress posts', () => {
  it('reads titles as text of HTML', async () => {
    const { title } = await articleOf(titled('Tides &amp; <em>eels</em> &#8211; a &lt;note&gt;'));
    expect(title).to.equal('Tides & eels – a <note>');
  });

  it('keeps an empty title empty', async () => {
    const { title } = await articleOf(titled(''));
    expect(title).to.equal('');
  });

  it('decodes the names of authors', async () => {
    const name = 'Jane &quot;J&quot; O&#8217;Neill &amp; Co';
    const { authors } = await articleOf(byAuthors(author(1, { name })));
    expect(authors).to.deep.equal(['Jane "J" O’Neill & Co']);
  });

  it('names all authors in their order', async () => {
    const { authors } = await articleOf(byAuthors(author(2), author(1)));
    expect(authors).to.deep.equal(['Writer 2', 'Writer 1']);
  });

  for (const code of ['rest_user_invalid_id', 'rest_no_route', 'rest_user_cannot_view']) {
    it(`names nobody where ${code} stands`, async () => {
      const { authors } = await articleOf(
        byAuthors({ code, message: 'Invalid user ID.', name: 'x', data: { status: 404 } }),
      );
      expect(authors).to.deep.equal([]);
    });
  }

  it('names nobody where nothing is embedded', async () => {
    const { authors } = await articleOf({ author: 0, _embedded: undefined });
    expect(authors).to.deep.equal([]);
  });

  it('reads dates as GMT', async () => {
    const { publishedAt } = await articleOf({
      date: '2026-02-03T10:30:00',
      date_gmt: '2026-02-03T08:30:00',
    });
    expect(publishedAt).to.equal('2026-02-03T08:30:00.000Z');
  });

  it('leaves pictures out where none were asked', async () => {
    const { image } = await articleOf({});
    expect(image).to.equal(undefined);
  });

  it('F49 shows good stories among bad ones', async () => {
    const bad = [null, 0, '', 'story', [], false, {}];
    const page = await ask(new FakeArchive({ posts: [post(1), ...bad, post(2), post(3)] }));
    expect(idsOf(page)).to.deep.equal(['1', '2', '3']);
    expect(page.problems.map(({ code }) => code)).to.deep.equal(['BODY_SHAPE']);
  });

  it('F49 tells how many are bad, and where', async () => {
    const posts = [post(1), post(2, { link: 7 }), post(3, { title: [] }), post(4)];
    const { problems } = await ask(new FakeArchive({ posts }));
    expect(problems[0]?.facts.detail).to.equal('2 of 4, first [1].link');
  });

  for (const [field, values] of Object.entries({
    id: [undefined, null, {}, [], true],
    link: [undefined, 42, { href: 'https://archive.example/' }, ''],
    title: [undefined, 'bare text', { rendered: 42 }, { rendered: { rendered: 'nested' } }, []],
  })) {
    it(`F49 leaves out a story with a bad ${field}`, async () => {
      const bad = values.map((value, index) => post(index + 2, { [field]: value }));
      const { articles, problems } = await ask(new FakeArchive({ posts: [post(1), ...bad] }));
      expect(articles).to.have.length(1);
      expect(problems[0]?.facts.detail).to.match(new RegExp(`^${bad.length} of .*${field}$`));
    });
  }

  for (const fields of [
    { excerpt: null },
    { excerpt: { rendered: ['a', 'b'] } },
    { _embedded: 'none' },
    { _embedded: [], _links: [] },
    { _embedded: { author: 'Ida' } },
    { _embedded: { author: [null, 7, { name: {} }] } },
    { date_gmt: undefined },
  ]) {
    it(`F49 shows a story with ${JSON.stringify(fields)}`, async () => {
      const { title } = await articleOf(fields);
      expect(title).to.contain('no. 1');
    });
  }

  it('F49 is not slowed by a thousand fields', async () => {
    const extra = Array.from({ length: 1000 }, (_, index) => [`field_${index}`, `value ${index}`]);
    const article = await articleOf(Object.fromEntries(extra));
    expect(Object.keys(article)).to.not.include('field_0');
  });

  it('F49 fails where no story is readable', async () => {
    const posts = [null, 42, {}, post(1, { link: 7 })];
    const failure = await failureOf(ask(new FakeArchive({ posts })));
    expect(failure.code).to.equal('BODY_SHAPE');
    expect(failure.facts.detail).to.equal('4 of 4, first [0].link');
  });

  it('F46 takes an empty list as an empty page', async () => {
    const { articles, problems } = await ask(new FakeArchive({ posts: [] }));
    expect(articles).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  for (const body of ['null', '{}', '"text"', '42', '{"code":"rest_no_route"}']) {
    it(`F46 refuses ${body} in place of a list`, async () => {
      const failure = await failureOf(ask(new FakeArchive({ posts: body })));
      expect(failure.code).to.equal('BODY_SHAPE');
    });
  }

  for (const body of [
    '[{"id":1',
    '[NaN]',
    '[] // end',
    '[1,]',
    '[][]',
    '<!doctype html><p>Sign in',
  ]) {
    it(`F47 refuses ${body} as no JSON`, async () => {
      const failure = await failureOf(ask(new FakeArchive({ posts: body })));
      expect(failure.code).to.equal('BODY_NOT_JSON');
    });
  }

  it('tells an archive that is closed to visitors', async () => {
    const denied = new HandbillError('HTTP_DENIED', { status: 401 });
    const failure = await failureOf(ask(new FakeArchive({ posts: denied })));
    expect(failure.code).to.equal('HTTP_DENIED');
  });

  it('F50 bounds a title of a megabyte', async () => {
    const { title } = await articleOf(titled('long words come in rows '.repeat(42_000)));
    expect(title.length).to.be.at.most(20_000);
  });

  it('F50 bounds an excerpt of a megabyte', async () => {
    const { summary } = await articleOf({ excerpt: { rendered: 'tide '.repeat(200_000) } });
    expect(summary.length).to.be.at.most(20_000);
  });

  it('F51 takes ids beyond whole numbers as text', async () => {
    const posts = encode([
      post(1, { id: '9007199254740993' }),
      post(2, { id: '9007199254740992' }),
      post(3, { id: '123456789012345678901234567890' }),
    ]);
    expect(idsOf(await ask(new FakeArchive({ posts })))).to.deep.equal([
      '9007199254740993',
      '9007199254740992',
      '123456789012345678901234567890',
    ]);
  });

  it('F51 survives numbers that no id is', async () => {
    const posts = encode(
      [raw('1e999'), raw('-0'), raw('1.5')].map((id, at) => post(at + 1, { id })),
    );
    const { articles } = await ask(new FakeArchive({ posts }));
    expect(articles).to.have.length(3);
  });

  for (const { name, value } of badDates) {
    it(`F53 hides or reads the date: ${name}`, async () => {
      const posts = encode([post(1, dated(value))]);
      const { articles } = await ask(new FakeArchive({ posts }));
      const date = articles[0]?.publishedAt;
      if (date) expect(new Date(date).toISOString().slice(0, 10)).to.equal(date.slice(0, 10));
      else expect(date).to.equal(undefined);
    });
  }

  for (const value of ['2026-02-30T08:30:00', '0000-00-00T00:00:00', '2026-02-03T25:00:00']) {
    it(`F53 hides ${value}, which is no day`, async () => {
      const { publishedAt } = await articleOf(dated(value));
      expect(publishedAt).to.equal(undefined);
    });
  }

  it('F55 leaves prototypes as they are', async () => {
    const fields = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const posts = `[${JSON.stringify(post(1)).replace(/^{/, `{${fields},`)}]`;
    const { articles } = await ask(new FakeArchive({ posts }));
    expect(articles).to.have.length(1);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('F55 survives nesting too deep to walk', async () => {
    const deep = raw(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const posts = encode([post(1, { meta: deep, _embedded: { author: deep } })]);
    const { articles } = await ask(new FakeArchive({ posts }));
    expect(articles).to.have.length(1);
  });

  for (const { name, text, link } of strangeTexts) {
    it(`F56 keeps the letters of ${name} in one line`, async () => {
      const own = link && forbidden.has(link) ? undefined : link;
      const { title } = await articleOf({ ...titled(text), ...(own && { link: own }) });
      expect(title).to.not.match(/[\p{Cc}\p{Cs}]/u);
    });
  }

  it('F56 writes hosts that imitate others in punycode', async () => {
    const { url } = await articleOf({ link: 'https://раураl.example/story' });
    expect(new URL(url).hostname).to.match(/^xn--/);
  });

  it('F57 makes text of all markup there is', async () => {
    for (const { name, markup } of markupVectors) {
      const { title, summary, authors } = await articleOf({
        ...titled(`Before ${markup}`),
        excerpt: { rendered: `<p>Before ${markup}</p>` },
        ...byAuthors(author(1, { name: `Before ${markup}` })),
      });
      expect(title, name).to.match(/^Before/);
      expect(summary, name).to.match(/^Before/);
      expect(authors[0], name).to.match(/^Before/);
    }
  });

  it('F57 executes nothing of it', async () => {
    const posts = markupVectors.map(({ markup }, index) => post(index + 1, titled(markup)));
    await ask(new FakeArchive({ posts }), { limit: 100 });
    expect(window).to.not.have.property('__handbillExecuted');
  });

  for (const { name, link } of forbiddenLinks) {
    it(`F58 leaves out a story that leads to: ${name}`, async () => {
      const posts = [post(1), post(2, { link })];
      expect(idsOf(await ask(new FakeArchive({ posts })))).to.deep.equal(['1']);
    });
  }

  for (const { name, link } of allowedLinks.filter(({ name }) => name !== 'mail')) {
    it(`F58 keeps a story that leads to: ${name}`, async () => {
      const { url } = await articleOf({ link });
      expect(url).to.equal(new URL(link).href);
    });
  }
});

const forbidden = new Set(forbiddenLinks.map(({ link }) => link));
