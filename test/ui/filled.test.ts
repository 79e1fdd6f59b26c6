import { expect } from '@open-wc/testing';
import { filled } from '../../src/ui/filled.js';

describe('filled', () => {
  it('puts a value into a sentence', () => {
    expect(filled('More stories: {value}', 5)).to.equal('More stories: 5');
  });

  it('leaves sentences without a place alone', () => {
    expect(filled('More stories', 5)).to.equal('More stories');
  });

  for (const value of ['Kids $$ Club', '$&', "$'s", '{value}']) {
    it(`puts ${value} into a sentence as it is`, () => {
      expect(filled('Open {value} now', value)).to.equal(`Open ${value} now`);
    });
  }
});
