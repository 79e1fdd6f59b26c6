import { expect } from '@open-wc/testing';
import { whenScrolled } from '../../src/page/scroll-depth.js';

describe('whenScrolled', () => {
  let called = 0;
  let stop = () => {};
  const page = document.createElement('div');

  /** Watches a page that is ten times as high as what is seen of it. */
  function watch(percent: number): void {
    called = 0;
    stop = whenScrolled(percent, () => called++);
  }

  /** Scrolls until so much of the page was seen, and tells of it at once. */
  function scroll(percent: number): void {
    const { scrollHeight } = document.documentElement;
    scrollTo(0, Math.ceil((scrollHeight * percent) / 100 - innerHeight));
    dispatchEvent(new Event('scroll'));
  }

  before(() => {
    page.style.height = '1000vh';
    document.body.append(page);
  });
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => stop());
  after(() => page.remove());

  it('calls back once so much of the page was seen', () => {
    watch(50);
    scroll(49);
    expect(called).to.equal(0);
    scroll(50);
    expect(called).to.equal(1);
  });

  it('calls back once only', () => {
    watch(50);
    scroll(60);
    scroll(70);
    expect(called).to.equal(1);
  });

  it('calls back at the very end of the page', () => {
    watch(100);
    scroll(100);
    expect(called).to.equal(1);
  });

  it('does not call back before anybody scrolls', () => {
    watch(1);
    expect(called).to.equal(0);
  });

  it('does not call back when its watch has ended', () => {
    watch(50);
    stop();
    scroll(60);
    expect(called).to.equal(0);
  });
});
