import { expect } from '@open-wc/testing';
import { scriptParts } from '../../src/page/script-parts.js';
import { failureOf } from '../support/failure-of.js';

const base = new URL('../fixtures/', import.meta.url).href;

async function hashOf(url: string): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const hash = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('scriptParts', () => {
  it('loads a part whose hash is right', async () => {
    const load = scriptParts({ part: await hashOf(`${base}part.js`) }, base);
    const { create } = (await load('part')) as { create(tools: string): string };
    expect(create('a clock')).to.equal('made with a clock');
  });

  it('refuses a part changed on its way', async () => {
    const load = scriptParts({ 'part.js?tampered': `sha384-${'A'.repeat(64)}` }, base);
    const { message } = await failureOf<Error>(load('part.js?tampered'));
    expect(message).to.match(/^part refused: /);
  });

  it('refuses a part that is not there', async () => {
    const load = scriptParts({ missing: `sha384-${'A'.repeat(64)}` }, base);
    const { message } = await failureOf<Error>(load('missing'));
    expect(message).to.equal(`part refused: ${base}missing.js`);
  });

  it('answers nothing for names without a hash', async () => {
    expect(await scriptParts({}, base)('part')).to.be.undefined;
  });

  it('leaves no script element in the page', async () => {
    const before = document.scripts.length;
    const load = scriptParts({ part: await hashOf(`${base}part.js`) }, base);
    const loaded = load('part');
    expect(document.scripts.length).to.equal(before + 1);
    await loaded;
    expect(document.scripts.length).to.equal(before);
  });

  it('lends its script the nonce of ours', async () => {
    const own = document.createElement('script');
    own.type = 'text/plain';
    own.dataset.handbill = '';
    own.nonce = 'abc';
    document.head.append(own);
    const load = scriptParts({ part: await hashOf(`${base}part.js`) }, base);
    const loaded = load('part');
    expect((document.head.lastElementChild as HTMLElement).nonce).to.equal('abc');
    await loaded;
    own.remove();
  });
});
