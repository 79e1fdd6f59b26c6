import { expect } from '@open-wc/testing';
import { toText } from '../../src/content/to-text.js';

interface Row {
  fact: string;
  html: string;
  text: string;
}

// test/node/to-text.test.mjs holds the form without DOM to the same table.
const table: Row[] = await (
  await fetch(new URL('../fixtures/to-text.json', import.meta.url))
).json();

describe('toText', () => {
  for (const { fact, html, text } of table) {
    it(fact, () => {
      expect(toText(html)).to.equal(text);
    });
  }

  it('looks at no more than 20 000 characters', () => {
    expect(toText('<b>salt</b> '.repeat(100_000))).to.have.length.below(20_000);
  });

  it('F55 reads elements nested to any depth', () => {
    expect(toText(`${'<b>'.repeat(5_000)}Deep down`)).to.equal('Deep down');
  });

  it('F57 runs nothing and asks for nothing', () => {
    const address = new URL(`/handbill-never-asked-${Math.random()}`, location.href).href;
    toText(`<img src="${address}" onerror="window.hostile = true"><script>hostile = true</script>`);
    expect(performance.getEntriesByName(address)).to.be.empty;
    expect(globalThis).not.to.have.property('hostile');
  });
});
