import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { outsideLink } from '../../src/ui/outside-link.js';

function drawn(url: string | undefined, words = 'Elsewhere'): HTMLElement {
  const place = document.createElement('div');
  render(outsideLink(url, words), place);
  return place;
}

describe('outsideLink', () => {
  it('leads elsewhere, in a tab that knows nothing of this one', () => {
    const link = drawn('https://mail.example/').querySelector('a');
    expect(link?.href).to.equal('https://mail.example/');
    expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('takes its words for text', () => {
    const place = drawn('https://mail.example/', '<b>Mail</b>');
    expect(place.textContent).to.equal('<b>Mail</b>');
  });

  it('is nothing without an address', () => {
    expect(drawn(undefined).textContent).to.equal('');
  });
});
