import { expect } from '@open-wc/testing';
import { verifiedModule } from '../../src/page/verified-module.js';
import { failureOf } from '../support/failure-of.js';

const base = new URL('../fixtures/', import.meta.url).href;
const url = `${base}part.js`;
const otherHash = `sha384-${'A'.repeat(64)}`;

async function hashOf(url: string): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const hash = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('verifiedModule', () => {
  it('loads a part whose hash is right', async () => {
    const hash = await hashOf(url);
    const { create } = (await verifiedModule(url, hash)) as { create(tools: string): string };
    expect(create('a clock')).to.equal('made with a clock');
  });

  it('refuses a part changed on its way', async () => {
    const { message } = await failureOf<Error>(verifiedModule(`${url}?tampered`, otherHash));
    expect(message).to.match(/^part refused: /);
  });

  it('refuses a part that is not there', async () => {
    const missing = `${base}missing.js`;
    const { message } = await failureOf<Error>(verifiedModule(missing, otherHash));
    expect(message).to.equal(`part refused: ${missing}`);
  });

  it('leaves no script element in the page', async () => {
    const before = document.scripts.length;
    const hash = await hashOf(url);
    const loaded = verifiedModule(url, hash);
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
    const hash = await hashOf(url);
    const loaded = verifiedModule(url, hash);
    expect((document.head.lastElementChild as HTMLElement).nonce).to.equal('abc');
    await loaded;
    own.remove();
  });
});
