import { expect } from '@open-wc/testing';
import { type AttemptOptions, attempt } from '../../src/net/attempt.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeConnection } from '../fakes/fake-connection.js';
import { FakeNetwork, failure, silence } from '../fakes/fake-network.js';
import { failureOf } from '../support/failure-of.js';

const url = 'https://archive.example/wp-json/wp/v2/posts?tags=7';

const optionsWith = (options: Partial<AttemptOptions>): AttemptOptions => ({
  clock: new FakeClock(),
  connection: new FakeConnection(),
  attemptMs: 400,
  maxBytes: 1_000,
  init: {},
  ...options,
});

const noAbort = new AbortController().signal;

const ask = (options: Partial<AttemptOptions> = {}, signal = noAbort) =>
  attempt(url, optionsWith(options), signal);

describe('attempt', () => {
  afterEach(FakeNetwork.restore);

  it('answers with body, headers and its time', async () => {
    new FakeNetwork(() => new Response('[]', { headers: { 'X-WP-Total': '3' } }));
    const { body, headers, storedAt } = await ask({ clock: new FakeClock(77) });
    expect(body).to.equal('[]');
    expect(headers['x-wp-total']).to.equal('3');
    expect(storedAt).to.equal(77);
  });

  it('asks the way it is told', async () => {
    const network = new FakeNetwork(() => new Response('[]'));
    await ask({ init: { method: 'POST', body: 'a=1' } });
    const { signal, ...options } = network.requests[0]?.options ?? {};
    expect(network.requests[0]?.url).to.equal(url);
    expect(options).to.deep.equal({ method: 'POST', body: 'a=1' });
  });

  it('F38 asks nothing while there is no network', async () => {
    const network = new FakeNetwork(() => new Response('[]'));
    const { code } = await failureOf(ask({ connection: new FakeConnection(false) }));
    expect(code).to.equal('NET_OFFLINE');
    expect(network.requests).to.be.empty;
  });

  it('F38 knows a network lost on the way', async () => {
    const connection = new FakeConnection();
    new FakeNetwork(() => {
      connection.online = false;
      return failure();
    });
    expect((await failureOf(ask({ connection }))).code).to.equal('NET_OFFLINE');
  });

  it('F20 gives up when its time is over', async () => {
    new FakeNetwork(silence);
    const clock = new FakeClock();
    const failed = failureOf(ask({ clock }));
    await clock.advance(400);
    expect((await failed).code).to.equal('NET_TIMEOUT');
  });

  it('leaves no timer behind after an answer', async () => {
    new FakeNetwork(() => new Response('[]'));
    const clock = new FakeClock();
    await ask({ clock });
    expect(clock.waiting).to.equal(0);
  });

  it('tells the address without its query', async () => {
    new FakeNetwork(failure);
    const { facts } = await failureOf(ask());
    expect(facts.url).to.equal('https://archive.example/wp-json/wp/v2/posts');
  });

  it('rejects an abort with the given reason', async () => {
    new FakeNetwork(silence);
    const controller = new AbortController();
    const failed = failureOf<string>(ask({}, controller.signal));
    controller.abort('gone');
    expect(await failed).to.equal('gone');
  });

  it('keeps the cause of an unreachable server', async () => {
    new FakeNetwork(failure);
    const { code, cause } = await failureOf(ask());
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect(cause).to.be.instanceOf(TypeError);
  });

  it('F19 names the directive that forbade it', async () => {
    new FakeNetwork(() => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: 'https://forbidden.example',
          disposition: 'enforce',
          effectiveDirective: 'connect-src',
        } as SecurityPolicyViolationEventInit),
      );
      return failure();
    });
    const asked = attempt('https://forbidden.example/posts', optionsWith({}), noAbort);
    const { code, facts } = await failureOf(asked);
    expect(code).to.equal('NET_BLOCKED_CSP');
    expect(facts.detail).to.equal('connect-src');
  });

  it('F46 calls an empty body by its code', async () => {
    new FakeNetwork(() => new Response(' \n'));
    expect((await failureOf(ask())).code).to.equal('BODY_EMPTY');
  });

  it('F27 refuses a body over the cap', async () => {
    new FakeNetwork(() => new Response('x'.repeat(1_001)));
    expect((await failureOf(ask())).code).to.equal('BODY_TOO_LARGE');
  });

  it('hands on what a refusal says', async () => {
    new FakeNetwork(() => new Response('{"code":"rest_forbidden"}', { status: 403 }));
    const { facts } = await failureOf(ask());
    expect(facts.status).to.equal(403);
    expect(facts.body).to.equal('{"code":"rest_forbidden"}');
  });

  for (const [status, code] of [
    [400, 'HTTP_REFUSED'],
    [401, 'HTTP_DENIED'],
    [403, 'HTTP_DENIED'],
    [404, 'HTTP_NOT_FOUND'],
    [410, 'HTTP_GONE'],
    [418, 'HTTP_REFUSED'],
    [429, 'HTTP_RATE_LIMITED'],
    [500, 'HTTP_SERVER'],
    [503, 'HTTP_SERVER'],
    [599, 'HTTP_SERVER'],
  ] as const) {
    it(`calls an answer with status ${status} ${code}`, async () => {
      new FakeNetwork(() => new Response('no', { status }));
      expect((await failureOf(ask())).code).to.equal(code);
    });
  }

  const now = Date.parse('2026-03-04T10:00:00Z');
  for (const [header, milliseconds] of [
    ['2', 2_000],
    ['0.5', 500],
    ['Wed, 04 Mar 2026 10:00:03 GMT', 3_000],
  ] as const) {
    it(`reads a wait of ${milliseconds} ms from ${header}`, async () => {
      new FakeNetwork(
        () => new Response('no', { status: 429, headers: { 'Retry-After': header } }),
      );
      const { facts } = await failureOf(ask({ clock: new FakeClock(now) }));
      expect(facts.retryAfterMs).to.equal(milliseconds);
    });
  }

  for (const header of ['', '-5', 'soon', 'Wed, 01 Jan 2020 00:00:00 GMT']) {
    it(`F34 reads no wait from a header of "${header}"`, async () => {
      new FakeNetwork(
        () => new Response('no', { status: 429, headers: { 'Retry-After': header } }),
      );
      const { facts } = await failureOf(ask({ clock: new FakeClock(now) }));
      expect((facts.retryAfterMs ?? -1) >= 0).to.be.false;
    });
  }
});
