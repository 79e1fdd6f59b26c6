import { expect } from '@open-wc/testing';
import { type FeedAttributes, planFrom } from '../../src/feed/feed-plan.js';
import type { HandbillError } from '../../src/net/handbill-error.js';

const queryFrom = (attributes: FeedAttributes) => planFrom(attributes).query;

/** The configuration error that attributes are refused with. */
function refusalOf(attributes: FeedAttributes): HandbillError {
  try {
    planFrom(attributes);
  } catch (error) {
    return error as HandbillError;
  }
  throw new Error('Nothing was refused.');
}

describe('planFrom', () => {
  it('asks for five of any story by default', () => {
    expect(queryFrom({})).to.deep.equal({
      tags: [],
      categories: [],
      authors: [],
      match: 'any',
      exclude: [],
      search: undefined,
      since: undefined,
      until: undefined,
      limit: 5,
      summaries: true,
      images: false,
    });
  });

  it('shows excerpts and dates by default, no more', () => {
    expect(planFrom({}).words).to.deep.equal({
      match: 'any',
      excerpt: 'clamp',
      dates: 'absolute',
      images: 'none',
      more: 'none',
    });
  });

  for (const [attribute, property] of [
    ['tag', 'tags'],
    ['category', 'categories'],
    ['author', 'authors'],
    ['exclude', 'exclude'],
  ] as const) {
    it(`reads ${attribute} as a list of names`, () => {
      expect(queryFrom({ [attribute]: ' water , id:12,tides,, ' })[property]).to.deep.equal([
        'id:12',
        'tides',
        'water',
      ]);
    });

    it(`F07 refuses an empty ${attribute}`, () => {
      const { code, facts } = refusalOf({ [attribute]: ' , ' });
      expect(code).to.equal('CONFIG_VALUE');
      expect(facts.detail).to.equal(`${attribute}=" , "`);
    });

    it(`F08 knows ${attribute} in curly quotes`, () => {
      expect(refusalOf({ [attribute]: '”water”' }).code).to.equal('CONFIG_QUOTES');
    });
  }

  it('asks the same for names in any order', () => {
    expect(queryFrom({ tag: 'b,a,b' })).to.deep.equal(queryFrom({ tag: 'a,b' }));
  });

  for (const match of ['any', 'all'] as const) {
    it(`matches ${match} of the names`, () => {
      expect(queryFrom({ match }).match).to.equal(match);
    });
  }

  it('searches for trimmed words', () => {
    expect(queryFrom({ search: ' high tide ' }).search).to.equal('high tide');
  });

  it('takes a day as from its first moment', () => {
    expect(queryFrom({ since: '2026-01-31' }).since).to.equal('2026-01-31T00:00:00.000Z');
  });

  it('takes a day as up to its last moment', () => {
    expect(queryFrom({ until: '2026-01-31' }).until).to.equal('2026-02-01T00:00:00.000Z');
  });

  it('takes a moment with a zone as it is', () => {
    const moment = '2026-01-31T10:00:00+02:00';
    const { since, until } = queryFrom({ since: moment, until: moment });
    expect([since, until]).to.deep.equal(['2026-01-31T08:00:00.000Z', '2026-01-31T08:00:00.000Z']);
  });

  it('takes the first day of computers', () => {
    expect(queryFrom({ since: '1970-01-01' }).since).to.equal('1970-01-01T00:00:00.000Z');
  });

  it('takes no time at all for an empty one', () => {
    const { since, until } = queryFrom({ since: ' ', until: '' });
    expect([since, until]).to.deep.equal([undefined, undefined]);
  });

  for (const value of [
    'yesterday',
    '2026-02-30',
    '2026-01-31T10:00:00',
    '31.1.2026',
    '1770107400',
  ]) {
    it(`refuses ${value} as a time`, () => {
      expect(refusalOf({ since: value }).code).to.equal('CONFIG_VALUE');
      expect(refusalOf({ until: value }).facts.detail).to.equal(`until="${value}"`);
    });
  }

  it('F08 knows a time in curly quotes', () => {
    expect(refusalOf({ since: '“2026-01-31”' }).code).to.equal('CONFIG_QUOTES');
  });

  for (const limit of [1, 7, 100]) {
    it(`asks for ${limit} stories a page`, () => {
      const { query, doubts } = planFrom({ limit });
      expect(query.limit).to.equal(limit);
      expect(doubts).to.deep.equal([]);
    });
  }

  for (const [limit, used] of [
    [Number('ten'), 5],
    [0, 5],
    [-1, 5],
    [2.5, 5],
    [101, 100],
    [1e9, 100],
    [Number.POSITIVE_INFINITY, 100],
  ] as const) {
    it(`F06 uses ${used} in place of a limit of ${limit}`, () => {
      const { query, doubts } = planFrom({ limit });
      expect(query.limit).to.equal(used);
      expect(doubts.map(({ facts }) => facts.detail)).to.deep.equal([`limit="${limit}"`]);
    });
  }

  for (const [attribute, word, used] of [
    ['match', 'some', 'any'],
    ['excerpt', 'full', 'clamp'],
    ['dates', 'ABSOLUTE', 'absolute'],
    ['images', 'true', 'none'],
    ['more', '', 'none'],
  ] as const) {
    it(`F06 uses ${used} in place of ${attribute}="${word}"`, () => {
      const { words, doubts } = planFrom({ [attribute]: word });
      expect(words[attribute]).to.equal(used);
      expect(doubts.map(({ code }) => code)).to.deep.equal(['CONFIG_VALUE']);
    });
  }

  it('F06 tells each doubtful attribute on its own', () => {
    const { doubts } = planFrom({ limit: -1, dates: 'no', more: 'yes' });
    expect(doubts).to.have.length(3);
  });

  it('F08 knows a word in curly quotes', () => {
    expect(planFrom({ images: '”thumbnail”' }).doubts[0]?.code).to.equal('CONFIG_QUOTES');
  });

  for (const [attribute, word] of [
    ['excerpt', 'none'],
    ['dates', 'relative'],
    ['dates', 'none'],
    ['images', 'thumbnail'],
    ['more', 'button'],
  ] as const) {
    it(`knows ${attribute}="${word}"`, () => {
      const { words, doubts } = planFrom({ [attribute]: word });
      expect(words[attribute]).to.equal(word);
      expect(doubts).to.deep.equal([]);
    });
  }

  it('asks for no summaries where none are shown', () => {
    expect(queryFrom({ excerpt: 'none' }).summaries).to.equal(false);
  });

  it('asks for pictures where they are shown', () => {
    expect(queryFrom({ images: 'thumbnail' }).images).to.equal(true);
  });

  it('quotes no more than a line of a value', () => {
    const { facts } = refusalOf({ since: 'x'.repeat(10_000) });
    expect(facts.detail?.length).to.be.below(120);
  });
});
