import { expect } from '@open-wc/testing';
import { signupMessages } from '../../src/signup/signup-messages.js';
import type * as Translations from '../../src/signup/translations.js';
import { messagesFor } from '../../src/ui/messages.js';
import { freshCopy } from '../support/fresh-copy.js';

const copy = () => freshCopy<typeof Translations>('src/signup/translations.ts');

const arrived = async (language: string) => {
  const { canSpeak } = await copy();
  await new Promise<void>((resolve) => {
    canSpeak(language, resolve);
  });
  return canSpeak;
};

describe('canSpeak', () => {
  it('brings every sentence of a language that we have', async () => {
    await arrived('ar');
    const arabic = messagesFor('ar', signupMessages);
    const english = Object.entries(signupMessages).filter(
      ([name, sentence]) => arabic[name as keyof typeof arabic] === sentence,
    );
    expect(english).to.be.empty;
  });

  for (const language of ['ar-EG', 'ar_SA', 'AR']) {
    it(`waits for the language of ${language}, once`, async () => {
      const canSpeak = await arrived(language);
      expect(canSpeak(language, () => {})).to.be.true;
    });
  }

  for (const language of [undefined, '', 'en', 'en-GB', 'xx', 'arn', 'not a language']) {
    it(`has nothing to wait for in ${language || 'no language'}`, async () => {
      const { canSpeak } = await copy();
      expect(canSpeak(language, () => {})).to.be.true;
    });
  }
});
