import { expect } from '@open-wc/testing';
import { namesOf } from '../../src/feed/names.js';

describe('namesOf', () => {
  it('reads the names of a list', () => {
    expect(namesOf([{ name: 'Ida Lund' }, { name: ' Noor  Wim ' }])).to.deep.equal([
      'Ida Lund',
      'Noor Wim',
    ]);
  });

  it('F49 leaves out what has no name', () => {
    expect(namesOf([null, 'Ida', {}, { name: 7 }, { name: '' }])).to.deep.equal([]);
    expect(namesOf({ name: 'Ida' })).to.deep.equal([]);
  });
});
