import { expect } from '@open-wc/testing';
import { documentVisibility } from '../../src/page/visibility.js';

describe('documentVisibility', () => {
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));

  for (const hidden of [true, false]) {
    it(`says that a page is ${hidden ? 'hidden' : 'seen'} when so`, () => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      expect(documentVisibility.hidden).to.equal(hidden);
    });
  }

  it('calls back whenever the page changes', () => {
    let called = 0;
    const unwatch = documentVisibility.watch(() => called++);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    unwatch();
    expect(called).to.equal(2);
  });

  it('calls back nobody whose watch has ended', () => {
    let called = 0;
    documentVisibility.watch(() => called++)();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(called).to.equal(0);
  });
});
