import { expect } from '@open-wc/testing';
import { HandbillError, isHandbillError } from '../../src/net/handbill-error.js';
import { freshCopy } from '../support/fresh-copy.js';

describe('HandbillError', () => {
  it('says its code and what is known', () => {
    const { message } = new HandbillError('CONFIG_VALUE', { detail: 'limit="ten"' });
    expect(message).to.equal('CONFIG_VALUE: limit="ten"');
  });

  it('holds the facts it was made with', () => {
    const { facts } = new HandbillError('HTTP_SERVER', { status: 503 });
    expect(facts).to.deep.equal({ status: 503 });
  });

  it('keeps its cause as errors do', () => {
    const cause = new TypeError('Failed to fetch');
    expect(new HandbillError('NET_TIMEOUT', { cause }).cause).to.equal(cause);
  });
});

describe('isHandbillError', () => {
  it('knows the errors of another copy', async () => {
    const copy = await freshCopy<{ HandbillError: typeof HandbillError }>(
      'src/net/handbill-error.ts',
    );
    const error = new copy.HandbillError('RENDER');
    expect(error).not.to.be.instanceOf(HandbillError);
    expect(isHandbillError(error)).to.be.true;
  });

  for (const value of [undefined, null, 'RENDER', new TypeError('render')]) {
    it(`tells ${value} from an error of ours`, () => {
      expect(isHandbillError(value)).to.be.false;
    });
  }
});
