import { expect } from '@open-wc/testing';

const errors: unknown[] = [];

addEventListener('error', ({ error, message }) => errors.push(error ?? message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));

/** F73: after each test of a file, nothing of ours has reached the page's own error listeners. */
export function expectNoPageErrors(): void {
  afterEach(() => {
    expect(errors.splice(0)).to.deep.equal([]);
  });
}
