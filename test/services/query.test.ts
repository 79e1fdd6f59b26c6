import { expect } from '@open-wc/testing';
import { queryOf } from '../../src/services/query.js';

describe('queryOf', () => {
  it('joins lists by readable commas', () => {
    expect(queryOf({ tags: ['2', '3'], per_page: 5 })).to.equal('tags=2,3&per_page=5');
  });

  it('leaves empty and missing values out', () => {
    expect(queryOf({ tags: [], search: '', since: undefined, page: 2 })).to.equal('page=2');
  });

  it('escapes what has a meaning in addresses', () => {
    expect(queryOf({ q: 'tide & time=#1' })).to.equal('q=tide%20%26%20time%3D%231');
  });
});
