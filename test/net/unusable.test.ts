import { expect } from '@open-wc/testing';
import { unusable } from '../../src/net/unusable.js';

describe('unusable', () => {
  it('tells the attribute and what it says', () => {
    const { code, facts } = unusable('open', 'popup');
    expect(code).to.equal('CONFIG_VALUE');
    expect(facts.detail).to.equal('open="popup"');
  });

  for (const value of ['“inline”', '”inline”', '„inline“', '″inline″']) {
    it(`F08 knows the curly quotes of ${value}`, () => {
      expect(unusable('open', value).code).to.equal('CONFIG_QUOTES');
    });
  }

  it('cuts short what is long', () => {
    expect(unusable('topics', 'x'.repeat(500)).facts.detail).to.equal(`topics="${'x'.repeat(99)}"`);
  });

  it('tells a value that is no text', () => {
    expect(unusable('heading-level', 7).facts.detail).to.equal('heading-level="7"');
  });
});
