import { expect } from '@open-wc/testing';
import type * as TrustedTypes from '../../src/page/trusted-types.js';
import { freshCopy } from '../support/fresh-copy.js';

const own = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');

/** Puts another factory in place of the browser's. */
const replaceFactory = (value: unknown) =>
  Object.defineProperty(globalThis, 'trustedTypes', { value, configurable: true });

const copy = () => freshCopy<typeof TrustedTypes>('src/page/trusted-types.ts');

describe('trustedTypes', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
    if (own) Object.defineProperty(globalThis, 'trustedTypes', own);
  });

  it('makes one policy, on its first use', async () => {
    const names: string[] = [];
    replaceFactory({ createPolicy: (name: string, rules: object) => names.push(name) && rules });
    const { trustedTypes } = await copy();
    expect(names).to.be.empty;
    expect(trustedTypes()).to.equal(trustedTypes());
    expect(names).to.deep.equal(['handbill']);
  });

  it('hands markup and addresses on unchanged', async () => {
    const { trustedTypes } = await copy();
    expect(String(trustedTypes()?.createHTML('<b>bold</b>'))).to.equal('<b>bold</b>');
    expect(String(trustedTypes()?.createScriptURL('https://a.example/'))).to.equal(
      'https://a.example/',
    );
  });

  it('works in browsers without Trusted Types', async () => {
    replaceFactory(undefined);
    const { trustedTypes } = await copy();
    expect(trustedTypes()?.createHTML('<b>bold</b>')).to.equal('<b>bold</b>');
  });

  it('F65 answers nothing where the page refuses', async () => {
    let asked = 0;
    replaceFactory({
      createPolicy() {
        asked++;
        throw new TypeError('refused');
      },
    });
    const { trustedTypes } = await copy();
    expect([trustedTypes(), trustedTypes()]).to.deep.equal([null, null]);
    expect(asked).to.equal(1);
  });
});
