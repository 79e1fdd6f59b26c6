import { expect } from '@open-wc/testing';
import { cancelable } from '../../src/net/cancelable.js';
import { failureOf } from '../support/failure-of.js';

const noAbort = new AbortController().signal;

describe('cancelable', () => {
  it('answers what the work resolves with', async () => {
    const answer = cancelable<number>(noAbort, (resolve) => {
      resolve(7);
      return () => {};
    });
    expect(await answer).to.equal(7);
  });

  it('fails with what the work rejects with', async () => {
    const work = cancelable(noAbort, (_, reject) => {
      reject('broken');
      return () => {};
    });
    expect(await failureOf<string>(work)).to.equal('broken');
  });

  it('rejects an abort with its own reason', async () => {
    const controller = new AbortController();
    const work = cancelable(controller.signal, () => () => {});
    controller.abort('gone');
    expect(await failureOf<string>(work)).to.equal('gone');
  });

  it('begins no work that was aborted before', async () => {
    let begun = false;
    const work = cancelable(AbortSignal.abort('gone'), () => {
      begun = true;
      return () => {};
    });
    expect(await failureOf<string>(work)).to.equal('gone');
    expect(begun).to.be.false;
  });

  it('ends finished work once, aborted later or not', async () => {
    const controller = new AbortController();
    let ended = 0;
    await cancelable<void>(controller.signal, (resolve) => {
      resolve();
      return () => ended++;
    });
    controller.abort();
    expect(ended).to.equal(1);
  });

  it('ends aborted work just once as well', async () => {
    const controller = new AbortController();
    let ended = 0;
    const work = cancelable(controller.signal, () => () => ended++);
    controller.abort();
    await failureOf(work);
    expect(ended).to.equal(1);
  });
});
