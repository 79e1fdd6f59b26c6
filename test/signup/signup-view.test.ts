import { expect } from '@open-wc/testing';
import { type SignupMessages, signupMessages } from '../../src/signup/signup-messages.js';
import type { SignupState } from '../../src/signup/signup-state.js';
import { noticeOf } from '../../src/signup/signup-view.js';
import { messages as arabic } from '../../src/signup/translations/ar.js';
import { states } from './support/states.js';

/** Sentences that are their own names. */
const named = {
  ...Object.fromEntries(Object.keys(signupMessages).map((name) => [name, name])),
} as unknown as SignupMessages;

const notice = (state: SignupState) => noticeOf(state, named);

describe('noticeOf', () => {
  for (const status of ['ready', 'sending'] as const) {
    it(`says nothing while it is ${status}`, () => {
      expect(notice(states[status])).to.equal(undefined);
    });
  }

  for (const [status, slot] of [
    ['held', 'error'],
    ['subscribed', 'success'],
    ['pending', 'pending'],
    ['already', 'pending'],
    ['sent-unknown', 'sent'],
    ['unknown', 'error'],
    ['invalid', 'error'],
    ['blocked', 'error'],
    ['rate-limited', 'error'],
    ['unavailable', 'error'],
    ['offline', 'error'],
  ] as const) {
    it(`F78 says of ${status} what an owner may say in the slot ${slot}`, () => {
      expect(notice(states[status])).to.deep.equal({ slot, text: status });
    });
  }

  for (const [language, messages] of Object.entries({ English: signupMessages, Arabic: arabic })) {
    it(`F78 says the same of an address that is known, in ${language}`, () => {
      const [known, unknown] = [states.already, states.pending].map((state) =>
        noticeOf(state, messages),
      );
      expect(known).to.deep.equal(unknown);
    });
  }

  it('leads to the tab where a service goes on', () => {
    expect(notice({ status: 'sent-unknown', tab: true })).to.deep.equal({
      slot: 'sent',
      text: 'tab',
    });
  });
});
