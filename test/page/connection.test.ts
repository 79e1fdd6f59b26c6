import { expect } from '@open-wc/testing';
import { browserConnection } from '../../src/page/connection.js';

describe('browserConnection', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  for (const online of [true, false]) {
    it(`believes a browser that is ${online ? 'online' : 'offline'}`, () => {
      Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
      expect(browserConnection.online).to.equal(online);
    });
  }

  it('hopes where the browser does not know', () => {
    Object.defineProperty(navigator, 'onLine', { value: undefined, configurable: true });
    expect(browserConnection.online).to.be.true;
  });

  it('calls back each time the network returns', () => {
    let called = 0;
    const unwatch = browserConnection.watch(() => called++);
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
    unwatch();
    expect(called).to.equal(1);
  });

  it('calls back nobody whose watch has ended', () => {
    let called = 0;
    browserConnection.watch(() => called++)();
    dispatchEvent(new Event('online'));
    expect(called).to.equal(0);
  });
});
