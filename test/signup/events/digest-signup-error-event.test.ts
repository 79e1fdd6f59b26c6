import { expect } from '@open-wc/testing';
import { HandbillError } from '../../../src/net/handbill-error.js';
import { DigestSignupErrorEvent } from '../../../src/signup/events/digest-signup-error-event.js';
import { SignupController } from '../../../src/signup/signup-controller.js';
import { PlainHost } from '../../../src/ui/plain-host.js';
import { FakeConnection } from '../../fakes/fake-connection.js';
import { settled } from '../../support/settled.js';
import { enumerated } from '../support/enumerated.js';
import { HandDrivenProvider } from '../support/hand-driven-provider.js';
import { subscription } from '../support/subscription.js';

/** The event of a sign-up that failed so. */
async function eventAfter(error: unknown): Promise<DigestSignupErrorEvent> {
  const service = new HandDrivenProvider();
  const signup = new SignupController(new PlainHost(() => {}), {
    provider: () => service,
    connection: new FakeConnection(),
  });
  const failed = signup.submit(subscription);
  await settled();
  service.act().fail(error);
  const state = await failed;
  if (!('error' in state)) throw new Error('Nothing failed.');
  return new DigestSignupErrorEvent(state.error);
}

describe('DigestSignupErrorEvent', () => {
  it('tells the code and the error', () => {
    const error = new HandbillError('HTTP_DENIED');
    const event = new DigestSignupErrorEvent(error);
    expect(event.code).to.equal('HTTP_DENIED');
    expect(event.error).to.equal(error);
  });

  it('stays at the element, and can be cancelled', () => {
    const event = new DigestSignupErrorEvent(new HandbillError('HTTP_DENIED'));
    expect(event.type).to.equal('digest-signup-error');
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([false, false, true]);
  });

  for (const [name, error] of Object.entries({
    'a refusal': new HandbillError('HTTP_REFUSED', {
      status: 400,
      body: '{"message":"ida@readers.example is no address"}',
    }),
    'an answer that is none': new HandbillError('BODY_NOT_JSON', {
      cause: new SyntaxError('ida@readers.example is not valid JSON'),
    }),
    "a mistake of somebody's own": new TypeError('cannot read ida@readers.example'),
  })) {
    it(`shows nothing of the reader after ${name}`, async () => {
      expect(enumerated(await eventAfter(error))).to.not.contain('ida@');
    });
  }
});
