import { expect } from '@open-wc/testing';
import { anyArticle } from '../../src/feed/article.js';
import { refuse } from '../../src/feed/refuse.js';

describe('refuse', () => {
  it('lets a query pass that a source can answer', () => {
    expect(() => refuse({ ...anyArticle, tags: ['water'] }, ['search', 'authors'])).to.not.throw();
  });

  it('names the filter that a source cannot answer', () => {
    const query = { ...anyArticle, search: 'tide' };
    expect(() => refuse(query, ['authors', 'search'])).to.throw('CONFIG_UNSUPPORTED: search');
  });

  it('overlooks filters that are empty', () => {
    const query = { ...anyArticle, search: '', authors: [] };
    expect(() => refuse(query, ['authors', 'search'])).to.not.throw();
  });
});
