import { expect } from '@open-wc/testing';

const errors: unknown[] = [];

addEventListener('error', ({ error, message }) => errors.push(error ?? message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
const realError = console.error;
console.error = (...said) => {
  errors.push(said);
  realError(...said);
};

/** F73: after each test of a file, nothing of ours has reached the page's own error listeners or its console. */
export function expectNoPageErrors(): void {
  afterEach(() => {
    expect(errors.splice(0)).to.deep.equal([]);
  });
}
