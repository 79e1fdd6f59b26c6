import { expect } from '@open-wc/testing';
import { inertBody } from '../../src/page/inert-body.js';

describe('inertBody', () => {
  it('belongs to a document without window', () => {
    expect(inertBody().ownerDocument.defaultView).to.equal(null);
  });

  it('F57 asks for no picture put into it', async () => {
    const { href } = new URL('/never-asked-for.png', location.href);
    inertBody().innerHTML = `<img src="${href}">`;
    await fetch(location.href);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).to.not.include(href);
  });

  it('F57 runs no script and no handler put into it', async () => {
    const page = window as { ran?: boolean };
    inertBody().innerHTML =
      '<script>ran = true</script><img src="x:" onerror="ran = true"><svg onload="ran = true">';
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.ran).to.equal(undefined);
  });
});
