import { expect } from '@open-wc/testing';
import { HandbillError } from '../../src/net/handbill-error.js';
import {
  SignupController,
  type SignupControllerOptions,
} from '../../src/signup/signup-controller.js';
import type { SignupOutcome } from '../../src/signup/signup-outcome.js';
import type { ProviderOptions, SignupProvider } from '../../src/signup/signup-provider.js';
import { isDone, type SignupState } from '../../src/signup/signup-state.js';
import type { SignupRequest } from '../../src/signup/subscription.js';
import { PlainHost } from '../../src/ui/plain-host.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeConnection } from '../fakes/fake-connection.js';
import { settled } from '../support/settled.js';
import { FakeHttp } from './support/fake-http.js';
import { FakePost } from './support/fake-post.js';
import { HandDrivenProvider } from './support/hand-driven-provider.js';

const request: SignupRequest = { email: 'ida@readers.example', lists: ['water'], origin: {} };
const other: SignupRequest = { ...request, email: 'bo@readers.example' };
const lost = new HandbillError('NET_TIMEOUT', { sent: true });
const form = { action: 'https://service.example/form', fields: [['email', 'ida']] } as const;

/** A sign-up that was shown long enough for a human to fill it in. */
function signupOf(options: Partial<SignupControllerOptions> = {}) {
  const clock = new FakeClock(1_000_000);
  const service = new HandDrivenProvider();
  const told: SignupState['status'][] = [];
  let drawn = 0;
  const host = new PlainHost(() => drawn++);
  const signup = new SignupController(host, {
    provider: () => service,
    onState: ({ status }) => told.push(status),
    connection: new FakeConnection(),
    clock,
    ...options,
  });
  host.connect();
  clock.set(1_002_000);
  return {
    clock,
    host,
    service,
    signup,
    told,
    get drawn() {
      return drawn;
    },
    async submit(asked = request, trap?: string) {
      signup.submit(asked, trap);
      await settled();
    },
  };
}

/** One whose first try came to this. */
async function after(outcome: SignupOutcome | Error) {
  const made = signupOf();
  await made.submit();
  const act = made.service.act();
  await (outcome instanceof Error ? act.fail(outcome) : act.answer(outcome));
  return made;
}

describe('SignupController', () => {
  it('waits for the reader', () => {
    const { service, signup } = signupOf();
    expect(signup.state).to.deep.equal({ status: 'ready' });
    expect(service.acts).to.be.empty;
  });

  it('sends what the reader asks for', async () => {
    const { service, submit } = signupOf();
    await submit();
    const { key, challenge, ...rest } = service.act().subscription;
    expect(rest).to.deep.equal(request);
    expect(key).to.match(/^\d+(-\d+){4}$/);
    expect(challenge).to.equal(undefined);
  });

  it('is sending until the service answers', async () => {
    const { service, signup, submit } = signupOf();
    await submit();
    expect(signup.state).to.deep.equal({ status: 'sending' });
    await service.act().answer({ status: 'subscribed' });
    expect(signup.state).to.deep.equal({ status: 'subscribed' });
  });

  it('answers with the state that it comes to', async () => {
    const { service, signup } = signupOf();
    const answered = signup.submit(request);
    await settled();
    const inbox = { url: 'https://mail.example/' };
    service.act().answer({ status: 'pending', inbox });
    expect(await answered).to.deep.equal({ status: 'pending', inbox });
  });

  it('tells and draws each state', async () => {
    const made = signupOf();
    await settled();
    const before = made.drawn;
    await made.submit();
    expect(made.drawn).to.equal(before + 1);
    await made.service.act().answer({ status: 'subscribed' });
    expect(made.drawn).to.equal(before + 2);
    expect(made.told).to.deep.equal(['sending', 'subscribed']);
  });

  it('hands its ways to the net to the service', async () => {
    const http = new FakeHttp('');
    const { post } = new FakePost('');
    const { service, submit } = signupOf({ http, post });
    await submit();
    expect(service.act().options).to.include({ http, post });
  });

  it('sends once, however often the reader presses', async () => {
    const { service, signup } = signupOf();
    const answers = [request, request, other].map((asked) => signup.submit(asked));
    await settled();
    expect(service.acts).to.have.length(1);
    service.act().answer({ status: 'subscribed' });
    expect(await Promise.all(answers)).to.deep.equal(Array(3).fill({ status: 'subscribed' }));
  });

  it('never tries again by itself', async () => {
    const { clock, service } = await after(lost);
    await clock.advance(600_000);
    expect(service.acts).to.have.length(1);
  });

  it('brings the form back for another address', async () => {
    const { signup } = await after({ status: 'subscribed' });
    signup.again();
    expect(signup.state).to.deep.equal({ status: 'ready' });
  });

  it('brings no form back while it is sending', async () => {
    const { signup, submit } = signupOf();
    await submit();
    signup.again();
    expect(signup.state.status).to.equal('sending');
  });

  it('goes on where its host is taken away and put back', async () => {
    const { clock, host, service, signup, submit } = signupOf();
    await submit();
    host.disconnect();
    host.connect();
    clock.set(1_003_000);
    await service.act().answer({ status: 'subscribed' });
    expect(signup.state.status).to.equal('subscribed');
  });
});

describe('SignupController key', () => {
  it('is the same for a second try of the same request', async () => {
    const { service, submit } = await after(lost);
    await submit({ ...request });
    expect(service.keys[1]).to.equal(service.keys[0]);
  });

  it('is the same when only the time of the consent is another', async () => {
    const { service, submit } = signupOf();
    await submit({ ...request, consent: { text: 'Send it.', time: '2026-03-04T10:00:00.000Z' } });
    await service.act().fail(lost);
    await submit({ ...request, consent: { text: 'Send it.', time: '2026-03-04T10:00:09.000Z' } });
    expect(service.keys[1]).to.equal(service.keys[0]);
  });

  for (const [name, changed] of Object.entries<Partial<SignupRequest>>({
    address: { email: 'bo@readers.example' },
    list: { lists: ['schools'] },
    consent: { consent: { text: 'Send it.', time: '2026-03-04T10:00:00.000Z' } },
  })) {
    it(`is new for another ${name}`, async () => {
      const { service, submit } = await after(lost);
      await submit({ ...request, ...changed });
      expect(service.keys[1]).to.not.equal(service.keys[0]);
    });
  }

  it('is new after a success', async () => {
    const { service, signup, submit } = await after({ status: 'pending' });
    signup.again();
    await submit();
    expect(service.keys[1]).to.not.equal(service.keys[0]);
  });
});

describe('SignupController held', () => {
  it('F79 holds back what filled in the trap', async () => {
    const { service, signup, submit } = signupOf();
    await submit(request, 'x');
    expect(service.acts).to.be.empty;
    expect(signup.state).to.have.property('status', 'held');
    expect(signup.state).to.have.nested.property('error.code', 'FORM_HELD');
  });

  it('F79 answers that it holds it back', async () => {
    const { signup } = signupOf();
    expect((await signup.submit(request, 'x')).status).to.equal('held');
  });

  it('F79 lets it go the next time', async () => {
    const { service, signup, submit } = signupOf();
    await submit(request, 'x');
    await submit(request, 'x');
    await service.act().answer({ status: 'subscribed' });
    expect(service.acts).to.have.length(1);
    expect(signup.state.status).to.equal('subscribed');
  });

  it('F79 holds nobody back whose trap is empty', async () => {
    const { service, submit } = signupOf();
    await submit(request, '');
    expect(service.acts).to.have.length(1);
  });
});

describe('SignupController in the first seconds', () => {
  /** One that was shown so long ago, in milliseconds. */
  async function shownFor(milliseconds: number) {
    const made = signupOf();
    made.clock.set(1_000_000 + milliseconds);
    await made.submit();
    return made;
  }

  it('F79 waits until a human may have filled it in', async () => {
    const { clock, service, signup } = await shownFor(500);
    expect(signup.state.status).to.equal('sending');
    await clock.advance(1_499);
    expect(service.acts).to.be.empty;
    await clock.advance(1);
    expect(service.acts).to.have.length(1);
  });

  for (const milliseconds of [2_000, 60_000]) {
    it(`F79 sends at once what was shown for ${milliseconds} ms`, async () => {
      expect((await shownFor(milliseconds)).service.acts).to.have.length(1);
    });
  }

  for (const milliseconds of [-1, -31_536_000_000]) {
    it(`F79 holds nobody up whose clock went back ${-milliseconds} ms`, async () => {
      expect((await shownFor(milliseconds)).service.acts).to.have.length(1);
    });
  }

  it('counts from when it was shown first', async () => {
    const { clock, host, service, submit } = signupOf();
    host.disconnect();
    clock.set(1_060_000);
    host.connect();
    await submit();
    expect(service.acts).to.have.length(1);
  });
});

describe('SignupController fails', () => {
  for (const [error, status] of [
    [lost, 'unknown'],
    [new HandbillError('HTTP_DENIED'), 'blocked'],
    [new HandbillError('HTTP_SERVER'), 'unavailable'],
    [new HandbillError('NET_OFFLINE'), 'offline'],
    [new HandbillError('HTTP_RATE_LIMITED'), 'rate-limited'],
    [new HandbillError('BODY_NOT_JSON'), 'blocked'],
  ] as const) {
    it(`F78 is ${status} after ${error.code}`, async () => {
      const { signup } = await after(error);
      expect(signup.state).to.have.property('status', status);
      expect(signup.state).to.have.property('error', error);
      expect(isDone(signup.state)).to.equal(false);
    });
  }

  it('F78 knows when the next try may work', async () => {
    const { signup } = await after(new HandbillError('HTTP_RATE_LIMITED', { retryAfterMs: 5_000 }));
    expect(signup.state).to.have.property('until', 1_007_000);
  });

  it('F78 says what a service finds wrong', async () => {
    const invalid = {
      status: 'invalid',
      error: new HandbillError('HTTP_REFUSED'),
      fields: ['email'],
    } as const;
    expect((await after(invalid)).signup.state).to.deep.equal(invalid);
  });

  for (const cause of [new TypeError('no such field'), 'gone', undefined]) {
    it(`F78 knows nothing after a service of somebody's own throws ${cause}`, async () => {
      const { service, signup, submit } = signupOf();
      await submit();
      await service.act().fail(cause);
      expect(signup.state).to.have.property('status', 'unknown');
      expect(signup.state).to.have.nested.property('error.cause', cause);
    });
  }

  for (const answer of [undefined, null, 'ok', 7]) {
    it(`F78 knows nothing after a service of somebody's own answers ${answer}`, async () => {
      const { service, signup, submit } = signupOf();
      await submit();
      await service.act().answer(answer as never);
      expect(signup.state).to.have.property('status', 'unknown');
    });
  }

  for (const error of [
    undefined,
    new Error('taken'),
    new HandbillError('HTTP_REFUSED', Object.freeze({ body: 'taken' })),
  ]) {
    it(`F78 believes a service of somebody's own that is refused by ${error}`, async () => {
      const { signup } = await after({
        status: 'invalid',
        fields: ['email'],
        error,
      } as SignupOutcome);
      expect(signup.state.status).to.equal('invalid');
    });
  }

  it('F78 knows nothing after a service of its own throws at once', async () => {
    const provider = new HandDrivenProvider();
    provider.subscribe = () => {
      throw new TypeError('no such field');
    };
    const { signup, submit } = signupOf({ provider: () => provider });
    await submit();
    expect(signup.state.status).to.equal('unknown');
  });

  it('sends nothing without a network', async () => {
    const { service, signup, submit } = signupOf({ connection: new FakeConnection(false) });
    await submit();
    expect(service.acts).to.be.empty;
    expect(signup.state.status).to.equal('offline');
  });

  it('can be sent again once the network is back', async () => {
    const connection = new FakeConnection(false);
    const { service, submit } = signupOf({ connection });
    await submit();
    connection.online = true;
    await settled();
    expect(service.acts).to.be.empty;
    await submit();
    expect(service.acts).to.have.length(1);
  });

  it('has a reason where there is no service', async () => {
    const error = new HandbillError('CONFIG_ADAPTER');
    const { signup, submit } = signupOf({ provider: () => error });
    await submit();
    expect(signup.state).to.deep.equal({ status: 'unavailable', error });
  });

  it('misses its address where there is nothing', async () => {
    const { signup, submit } = signupOf({ provider: () => undefined });
    await submit();
    expect(signup.state).to.have.nested.property('error.code', 'CONFIG_API_MISSING');
  });

  it('says no more of a refusal than its dialect needed', async () => {
    const body = '{"message":"ida@readers.example is known"}';
    const error = new HandbillError('HTTP_REFUSED', { status: 400, body });
    const { signup } = await after({ status: 'invalid', error, fields: ['email'] });
    expect(JSON.stringify(signup.state)).to.not.contain('ida@');
    expect(signup.state).to.have.nested.property('error.facts.status', 400);
  });
});

describe('SignupController challenge', () => {
  it('hands the answer to the service', async () => {
    const { service, submit } = signupOf({ challenge: async () => 'solved' });
    await submit();
    expect(service.act().subscription.challenge).to.equal('solved');
  });

  it('is asked for anew at each try', async () => {
    let answers = 0;
    const { service, submit } = signupOf({ challenge: async () => `answer ${++answers}` });
    await submit();
    await service.act().fail(lost);
    await submit();
    expect(service.act().subscription.challenge).to.equal('answer 2');
    expect(service.keys[1]).to.equal(service.keys[0]);
  });

  it('is asked for only once a human may have filled in the form', async () => {
    let asked = 0;
    const { clock, submit } = signupOf({ challenge: async () => `answer ${++asked}` });
    clock.set(1_000_000);
    await submit();
    expect(asked).to.equal(0);
    await clock.advance(2_000);
    expect(asked).to.equal(1);
  });

  for (const [name, challenge] of Object.entries<() => Promise<string>>({
    'has no answer': () => Promise.reject(new HandbillError('FORM_CHALLENGE')),
    "fails in somebody's own way": () => Promise.reject(new TypeError('no turnstile')),
    'fails at once': () => {
      throw new TypeError('no turnstile');
    },
  })) {
    it(`F80 keeps it from being sent when it ${name}`, async () => {
      const { service, signup, submit } = signupOf({ challenge });
      await submit();
      expect(service.acts).to.be.empty;
      expect(signup.state).to.have.property('status', 'blocked');
      expect(signup.state).to.have.nested.property('error.code', 'FORM_CHALLENGE');
    });
  }
});

describe('SignupController with a form for the browser', () => {
  it('sends it, and is what that comes to', async () => {
    const sent: unknown[] = [];
    const { service, signup, submit } = signupOf({
      async sendForm(native) {
        sent.push(native);
        return { status: 'sent-unknown', tab: true };
      },
    });
    await submit();
    await service.act().answer(form);
    expect(sent).to.deep.equal([form]);
    expect(signup.state).to.deep.equal({ status: 'sent-unknown', tab: true });
  });

  it('is blocked where nobody can send it', async () => {
    const { service, signup, submit } = signupOf();
    await submit();
    await service.act().answer(form);
    expect(signup.state).to.have.property('status', 'blocked');
    expect(signup.state).to.have.nested.property('error.code', 'FRAME_NO_FORMS');
  });

  it('F70 is blocked where the frame forbids it', async () => {
    const { service, signup, submit } = signupOf({
      sendForm: () => Promise.reject(new HandbillError('FRAME_NO_TABS')),
    });
    await submit();
    await service.act().answer(form);
    expect(signup.state).to.have.property('status', 'blocked');
  });
});

/** A service whose code comes when it is asked for. */
function lateService(arrive: () => void): HandDrivenProvider & { load(): Promise<void> } {
  return Object.assign(new HandDrivenProvider(), { load: async () => arrive() });
}

describe('SignupController with a late service', () => {
  it('gets its code before it sends', async () => {
    const service = lateService(() => {
      expect(service.acts).to.be.empty;
    });
    const { submit } = signupOf({ provider: () => service });
    await submit();
    expect(service.acts).to.have.length(1);
  });

  it('sends nothing where its code cannot be had', async () => {
    const error = new HandbillError('NET_PART');
    const service = lateService(() => {
      throw error;
    });
    const { signup, submit } = signupOf({ provider: () => service });
    await submit();
    expect(service.acts).to.be.empty;
    expect(signup.state).to.deep.equal({ status: 'unavailable', error });
  });

  it('tries again to get it at the next press', async () => {
    let tries = 0;
    const service = lateService(() => {
      if (++tries === 1) throw new HandbillError('NET_PART');
    });
    const { submit } = signupOf({ provider: () => service });
    await submit();
    await submit();
    expect(service.acts).to.have.length(1);
  });
});

describe('SignupController prepare', () => {
  /** A service that is told to prepare itself. */
  function preparing(prepare?: (options?: ProviderOptions) => Promise<unknown>): SignupProvider {
    return { ...new HandDrivenProvider(), prepare, subscribe: async () => ({ status: 'pending' }) };
  }

  it('lets the service get ahead', async () => {
    const asked: unknown[] = [];
    const http = new FakeHttp('');
    const provider = preparing(async (options) => asked.push(options?.http));
    signupOf({ provider: () => provider, http }).signup.prepare();
    await settled();
    expect(asked).to.deep.equal([http]);
  });

  it('lets it once, however often the reader begins', async () => {
    let prepared = 0;
    const provider = preparing(async () => prepared++);
    const { signup } = signupOf({ provider: () => provider });
    signup.prepare();
    await settled();
    signup.prepare();
    await settled();
    expect(prepared).to.equal(1);
  });

  it('gets the code of a late service first', async () => {
    const prepared: string[] = [];
    const service = lateService(() => {
      prepared.push('loaded');
      Object.assign(service, { prepare: async () => prepared.push('prepared') });
    });
    signupOf({ provider: () => service }).signup.prepare();
    await settled();
    expect(prepared).to.deep.equal(['loaded', 'prepared']);
  });

  for (const [name, provider] of Object.entries({
    'there is no service': undefined,
    'the service is none': new HandbillError('CONFIG_ADAPTER'),
    'the service needs none': preparing(),
    'it fails': preparing(() => Promise.reject(lost)),
    'it fails at once': preparing(() => {
      throw new TypeError('no such field');
    }),
  })) {
    it(`comes to nothing where ${name}`, async () => {
      const { signup, told } = signupOf({ provider: () => provider });
      signup.prepare();
      await settled();
      expect(signup.state.status).to.equal('ready');
      expect(told).to.be.empty;
    });
  }
});
