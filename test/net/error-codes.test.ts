import { expect } from '@open-wc/testing';
import { type ErrorCode, isTransient } from '../../src/net/error-codes.js';
import { ownerSentences } from '../../src/ui/owner-sentences.js';

const codes = Object.keys(ownerSentences) as ErrorCode[];

describe('isTransient', () => {
  it('names the failures that time may heal', () => {
    expect(codes.filter(isTransient)).to.have.members([
      'NET_UNREACHABLE_OR_CORS',
      'NET_TIMEOUT',
      'HTTP_RATE_LIMITED',
      'HTTP_SERVER',
    ]);
  });
});
