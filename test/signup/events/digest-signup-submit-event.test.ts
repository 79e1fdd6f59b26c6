import { expect } from '@open-wc/testing';
import { DigestSignupSubmitEvent } from '../../../src/signup/events/digest-signup-submit-event.js';
import type { SignupRequest } from '../../../src/signup/subscription.js';
import { enumerated } from '../support/enumerated.js';

const request: SignupRequest = {
  email: 'ida@readers.example',
  name: 'Ida Lund',
  lists: ['water'],
  origin: {},
};

describe('DigestSignupSubmitEvent', () => {
  it('tells listeners what the reader asks for', () => {
    expect(new DigestSignupSubmitEvent(request).request).to.equal(request);
  });

  it('bubbles out of every root, and can be cancelled', () => {
    const { type, bubbles, composed, cancelable } = new DigestSignupSubmitEvent(request);
    expect(type).to.equal('digest-signup-submit');
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
  });

  it('shows nothing of the reader to who writes down whole events', () => {
    const seen = enumerated(new DigestSignupSubmitEvent(request));
    expect(seen).to.not.match(/ida|water|request/i);
  });
});
