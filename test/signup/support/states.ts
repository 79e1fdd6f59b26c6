import { HandbillError } from '../../../src/net/handbill-error.js';
import type { SignupState } from '../../../src/signup/signup-state.js';

const error = new HandbillError('BODY_SHAPE');

/** One state of each status. */
export const states: { readonly [Status in SignupState['status']]: SignupState } = {
  ready: { status: 'ready' },
  sending: { status: 'sending' },
  held: { status: 'held', error },
  subscribed: { status: 'subscribed' },
  pending: { status: 'pending' },
  already: { status: 'already' },
  'sent-unknown': { status: 'sent-unknown' },
  unknown: { status: 'unknown', error },
  invalid: { status: 'invalid', error, fields: ['email'] },
  blocked: { status: 'blocked', error },
  'rate-limited': { status: 'rate-limited', error },
  unavailable: { status: 'unavailable', error },
  offline: { status: 'offline', error },
};
