import { expect, fixture } from '@open-wc/testing';
import { belowView } from '../../src/page/below-view.js';

/** When the browser has looked at the element, and told all who watch it before. */
const looked = (element: Element) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

describe('belowView', () => {
  it('calls back for an element below the view', async () => {
    const page = await fixture('<div style="padding-top: 9999px"><p>Tides</p></div>');
    const element = page.firstElementChild as Element;
    await new Promise<void>((resolve) => belowView(resolve).observe(element));
    expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('stays quiet for an element in view', async () => {
    const element = await fixture('<p>Tides</p>');
    let called = false;
    const observer = belowView(() => {
      called = true;
    });
    observer.observe(element);
    await looked(element);
    expect(called).to.be.false;
    observer.disconnect();
  });

  it('stays quiet when it was told to end', async () => {
    const page = await fixture('<div style="padding-top: 9999px"><p>Tides</p></div>');
    const element = page.firstElementChild as Element;
    let called = false;
    const observer = belowView(() => {
      called = true;
    });
    observer.observe(element);
    observer.disconnect();
    await looked(element);
    expect(called).to.be.false;
  });
});
