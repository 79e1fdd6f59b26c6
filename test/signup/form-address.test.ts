import { expect } from '@open-wc/testing';
import type { HandbillError } from '../../src/net/handbill-error.js';
import { formAddress } from '../../src/signup/form-address.js';

describe('formAddress', () => {
  for (const given of [
    'https://service.example/v2/forms/abc',
    'https://service.example/v2/forms/abc/',
    'https://service.example/v2/forms/abc/submissions/?page=1#top',
    'https://service.example/v2/forms/abc?next=/forms/other',
  ]) {
    it(`finds the form in ${given}`, () => {
      expect(formAddress(given, 'forms')).to.equal('https://service.example/v2/forms/abc');
    });
  }

  it('tells the address without its query where no form is named', () => {
    const look = () => formAddress('https://service.example/forms/?key=1', 'forms');
    expect(look)
      .to.throw()
      .that.satisfies(
        ({ code, facts }: HandbillError) =>
          code === 'CONFIG_API_INVALID' && facts.detail === 'https://service.example/forms/',
      );
  });
});
