import { expect } from '@open-wc/testing';
import type * as Messages from '../../src/ui/messages.js';
import { freshCopy } from '../support/fresh-copy.js';

const english = { retry: 'Try again', more: 'More stories' };
const copy = () => freshCopy<typeof Messages>('src/ui/messages.ts');

describe('messagesFor', () => {
  for (const language of [undefined, '', 'en', 'en-GB', 'xx', 'en_US', 'not a language']) {
    it(`speaks English where the page says ${language}`, async () => {
      const { messagesFor } = await copy();
      expect(messagesFor(language, english).retry).to.equal('Try again');
    });
  }

  it('speaks a language that was added', async () => {
    const { addMessages, messagesFor } = await copy();
    addMessages('de', { retry: 'Noch einmal' });
    expect(messagesFor('de', english).retry).to.equal('Noch einmal');
  });

  it('speaks the language of an unknown region', async () => {
    const { addMessages, messagesFor } = await copy();
    addMessages('de', { retry: 'Noch einmal' });
    expect(messagesFor('de_AT', english).retry).to.equal('Noch einmal');
  });

  it('speaks as a region before its language', async () => {
    const { addMessages, messagesFor } = await copy();
    addMessages('pt', { retry: 'Repetir' });
    addMessages('pt_br', { retry: 'Tentar de novo' });
    expect(messagesFor('pt-BR', english).retry).to.equal('Tentar de novo');
    expect(messagesFor('pt-PT', english).retry).to.equal('Repetir');
  });

  it('says in English what was left out', async () => {
    const { addMessages, messagesFor } = await copy();
    addMessages('de', { retry: 'Noch einmal' });
    expect(messagesFor('de', english).more).to.equal('More stories');
  });

  it('lets the page mend the English words', async () => {
    const { addMessages, messagesFor } = await copy();
    addMessages('en', { more: 'Further reading' });
    expect(messagesFor('en-GB', english).more).to.equal('Further reading');
  });
});

describe('addTranslation', () => {
  it('adds a language', async () => {
    const { addTranslation, messagesFor } = await copy();
    addTranslation('ar', { retry: 'أعد المحاولة' });
    expect(messagesFor('ar-EG', english)).to.deep.equal({ ...english, retry: 'أعد المحاولة' });
  });

  it('leaves what the page says of it in its own words', async () => {
    const { addMessages, addTranslation, messagesFor } = await copy();
    addMessages('ar', { retry: 'مرة أخرى' });
    addTranslation('ar', { retry: 'أعد المحاولة', more: 'المزيد' });
    expect(messagesFor('ar', english)).to.deep.equal({ retry: 'مرة أخرى', more: 'المزيد' });
  });

  it('lets the page mend it later', async () => {
    const { addMessages, addTranslation, messagesFor } = await copy();
    addTranslation('ar', { retry: 'أعد المحاولة' });
    addMessages('ar', { retry: 'مرة أخرى' });
    expect(messagesFor('ar', english).retry).to.equal('مرة أخرى');
  });

  it('adds to what another part has of the language', async () => {
    const { addTranslation, messagesFor } = await copy();
    addTranslation('ar', { retry: 'أعد المحاولة' });
    addTranslation('ar', { more: 'المزيد' });
    expect(messagesFor('ar', english)).to.deep.equal({ retry: 'أعد المحاولة', more: 'المزيد' });
  });
});
