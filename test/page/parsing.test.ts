import { expect } from '@open-wc/testing';
import { whenParsed } from '../../src/page/parsing.js';

describe('whenParsed', () => {
  it('calls back at once where the page is parsed', () => {
    let calls = 0;
    whenParsed(() => calls++);
    expect(calls).to.equal(1);
  });

  it('waits for the end of a page that is still coming', () => {
    let calls = 0;
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      whenParsed(() => calls++);
      expect(calls).to.equal(0);
      document.dispatchEvent(new Event('DOMContentLoaded'));
      document.dispatchEvent(new Event('DOMContentLoaded'));
      expect(calls).to.equal(1);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});
