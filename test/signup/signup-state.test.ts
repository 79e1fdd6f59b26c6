import { expect } from '@open-wc/testing';
import { isDone } from '../../src/signup/signup-state.js';
import { states } from './support/states.js';

describe('isDone', () => {
  it('holds for what went through as far as can be known, and for nothing else', () => {
    const done = Object.values(states).filter(isDone);
    expect(done.map(({ status }) => status)).to.deep.equal([
      'subscribed',
      'pending',
      'already',
      'sent-unknown',
    ]);
  });
});
