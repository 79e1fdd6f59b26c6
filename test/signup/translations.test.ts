import { expect } from '@open-wc/testing';
import { signupMessages } from '../../src/signup/signup-messages.js';
import { translation } from '../../src/signup/translations.js';
import { messagesFor } from '../../src/ui/messages.js';

describe('translation', () => {
  it('brings every sentence of a language that we have', async () => {
    await translation('ar');
    const arabic = messagesFor('ar', signupMessages);
    const english = Object.entries(signupMessages).filter(
      ([name, sentence]) => arabic[name as keyof typeof arabic] === sentence,
    );
    expect(english).to.be.empty;
  });

  for (const language of ['ar-EG', 'ar_SA', 'AR']) {
    it(`is the same arrival for ${language}`, () => {
      const arrival = translation(language);
      expect(arrival).to.be.an('promise').and.equal(translation('ar'));
    });
  }

  for (const language of [undefined, '', 'en', 'en-GB', 'xx', 'arn', 'not a language']) {
    it(`is nothing to wait for in ${language || 'no language'}`, () => {
      expect(translation(language)).to.equal(undefined);
    });
  }
});
