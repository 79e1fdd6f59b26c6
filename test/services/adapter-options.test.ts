import { expect } from '@open-wc/testing';
import { adapterOptions } from '../../src/services/adapter-options.js';

describe('adapterOptions', () => {
  it('reads an attribute as JSON', () => {
    expect(adapterOptions(' {"lang":"nl"} ')).to.deep.equal({ lang: 'nl' });
  });

  it('hands an object on as it is', () => {
    const options = { lang: 'nl' };
    expect(adapterOptions(options)).to.equal(options);
  });

  it('is empty where nothing is said', () => {
    expect(adapterOptions(undefined)).to.deep.equal({});
  });

  for (const text of ['', 'lang=nl', '[]', 'null', '42', '"nl"', '{"lang":”nl”}']) {
    it(`refuses ${text || 'an empty attribute'}`, () => {
      expect(() => adapterOptions(text)).to.throw('CONFIG_OPTIONS');
    });
  }
});
