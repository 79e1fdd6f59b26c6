import { expect, fixture } from '@open-wc/testing';
import { languageOf } from '../../src/page/language.js';

const inner = (root: ParentNode) => root.querySelector('p') as Element;

describe('languageOf', () => {
  it('reads the language of the element itself', async () => {
    const element = await fixture('<p lang="de">');
    expect(languageOf(element)).to.equal('de');
  });

  it('reads the nearest language around an element', async () => {
    const element = await fixture('<div lang="fr"><section lang="pt-BR"><p></p></section></div>');
    expect(languageOf(inner(element))).to.equal('pt-BR');
  });

  it('looks out of a tree in the shadow', async () => {
    const host = await fixture('<div lang="pl"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(languageOf(inner(root))).to.equal('pl');
  });

  it('looks out of a tree in two shadows', async () => {
    const outer = await fixture('<div lang="cs"></div>');
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const root = middle.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(languageOf(inner(root))).to.equal('cs');
  });

  it('reads the language of the whole page', async () => {
    const element = await fixture('<p></p>');
    expect(languageOf(element)).to.equal(document.documentElement.lang);
  });

  it('finds no language outside of every page', () => {
    expect(languageOf(document.createElement('p'))).to.be.undefined;
  });
});
