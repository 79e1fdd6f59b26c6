import { expect } from '@open-wc/testing';
import { readable } from '../../src/feed/readable.js';

const read = (id: string) => (id === 'bad' ? 'title' : { id });

describe('readable', () => {
  it('reads each item of a list', () => {
    expect(readable(['1', '2'], read)).to.deep.equal({
      articles: [{ id: '1' }, { id: '2' }],
      problems: [],
    });
  });

  it('F49 counts bad items and names the first', () => {
    const { articles, problems } = readable(['1', 'bad', 'bad'], read);
    expect(articles).to.deep.equal([{ id: '1' }]);
    expect(problems.map(({ code, facts }) => [code, facts.detail])).to.deep.equal([
      ['BODY_SHAPE', '2 of 3, first [1].title'],
    ]);
  });

  it('refuses a list of bad items only', () => {
    expect(() => readable(['bad'], read)).to.throw('BODY_SHAPE: 1 of 1, first [0].title');
  });

  it('takes an empty list for what it is', () => {
    expect(readable([], read)).to.deep.equal({ articles: [], problems: [] });
  });

  it('F50 takes each id once, and no more than asked for', () => {
    const { articles } = readable(['1', '1', '2', '3'], read, 2);
    expect(articles).to.deep.equal([{ id: '1' }, { id: '2' }]);
  });
});
