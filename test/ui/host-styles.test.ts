import { expect, fixture } from '@open-wc/testing';
import { hostStyles } from '../../src/ui/host-styles.js';
import { adoptStyles } from '../../src/ui/style-sheets.js';

/** An element that wears these styles, inside of a page with styles of its own. */
async function hostIn(page: string): Promise<HTMLElement> {
  const around = await fixture(`<div>${page}<section class="host"></section></div>`);
  const host = around.querySelector('.host') as HTMLElement;
  adoptStyles(host.attachShadow({ mode: 'open' }), [hostStyles]);
  return host;
}

describe('hostStyles', () => {
  it('F61 stay shown where the page hides everything', async () => {
    const host = await hostIn('<style>* { display: none !important }</style>');
    expect(getComputedStyle(host).display).to.equal('block');
  });

  it('F62 stay hidden where the page says hidden', async () => {
    const host = await hostIn('');
    host.hidden = true;
    expect(getComputedStyle(host).display).to.equal('none');
  });

  it('F61 undo what a page sets for itself', async () => {
    const host = await hostIn(
      '<style>div { text-transform: uppercase; letter-spacing: 1em; white-space: pre }</style>',
    );
    const { textTransform, letterSpacing, whiteSpace } = getComputedStyle(host);
    expect([textTransform, letterSpacing, whiteSpace]).to.deep.equal(['none', 'normal', 'normal']);
  });

  it('F61 keep letters at twelve pixels at least', async () => {
    const host = await hostIn('<style>div { font-size: 7px }</style>');
    expect(getComputedStyle(host).fontSize).to.equal('12px');
  });

  it('take the size and font of the page', async () => {
    const host = await hostIn('<style>div { font: 20px monospace }</style>');
    const { fontSize, fontFamily } = getComputedStyle(host);
    expect([fontSize, fontFamily]).to.deep.equal(['20px', 'monospace']);
  });

  it('hide the live region from sight only', async () => {
    const host = await hostIn('');
    const region = document.createElement('div');
    region.className = 'unseen';
    host.shadowRoot?.append(region);
    const { inlineSize, blockSize, display } = getComputedStyle(region);
    expect([inlineSize, blockSize, display]).to.deep.equal(['1px', '1px', 'block']);
  });
});
