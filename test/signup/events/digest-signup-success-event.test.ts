import { expect } from '@open-wc/testing';
import { DigestSignupSuccessEvent } from '../../../src/signup/events/digest-signup-success-event.js';

describe('DigestSignupSuccessEvent', () => {
  for (const status of ['subscribed', 'pending', 'already', 'sent-unknown'] as const) {
    it(`tells that it is ${status}, and nothing else`, () => {
      const event = new DigestSignupSuccessEvent(status);
      expect({ ...event }).to.deep.equal({ isTrusted: false, status });
    });
  }

  it('stays at the element, and can be cancelled', () => {
    const { type, bubbles, composed, cancelable } = new DigestSignupSuccessEvent('pending');
    expect(type).to.equal('digest-signup-success');
    expect([bubbles, composed, cancelable]).to.deep.equal([false, false, true]);
  });
});
