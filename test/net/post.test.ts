import { expect } from '@open-wc/testing';
import type { AttemptOptions } from '../../src/net/attempt.js';
import type { ErrorCode } from '../../src/net/error-codes.js';
import type { HandbillError } from '../../src/net/handbill-error.js';
import { type PostRequest, poster, postOnce } from '../../src/net/post.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeConnection } from '../fakes/fake-connection.js';
import { type Answer, FakeNetwork, failure, silence } from '../fakes/fake-network.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';

const url = 'https://service.example/subscribers?form=7';
const body = { email: 'ida@readers.example', lists: ['water'] };
const form = new URLSearchParams({ email: 'ida@readers.example' });

function send(
  request: Partial<PostRequest> = {},
  options: Partial<AttemptOptions> = {},
): Promise<string> {
  const post = poster({ clock: new FakeClock(), connection: new FakeConnection(), ...options });
  return post(url, { body, ...request });
}

/** The request as the browser makes it of what `fetch` was told. */
async function requestOf(request: Partial<PostRequest>): Promise<Request> {
  const network = new FakeNetwork(() => new Response('{}'));
  await send(request);
  const [asked] = network.requests;
  return new Request(asked?.url ?? '', asked?.options);
}

describe('poster', () => {
  afterEach(FakeNetwork.restore);

  it('answers with the body of the answer', async () => {
    new FakeNetwork(() => new Response('{"status":"accepted"}', { status: 201 }));
    expect(await send()).to.equal('{"status":"accepted"}');
  });

  it('sends an object as JSON', async () => {
    const request = await requestOf({});
    expect(request.method).to.equal('POST');
    expect(request.url).to.equal(url);
    expect(request.headers.get('content-type')).to.equal('application/json');
    expect(await request.json()).to.deep.equal(body);
  });

  it('sends fields as a form does', async () => {
    const request = await requestOf({ body: form });
    expect(request.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded/);
    expect(await request.text()).to.equal('email=ida%40readers.example');
  });

  it('sends the headers of a dialect beside the content type', async () => {
    const { headers } = await requestOf({ headers: { accept: 'application/json' } });
    expect(headers.get('accept')).to.equal('application/json');
    expect(headers.get('content-type')).to.equal('application/json');
  });

  it('sends a form without a header that needs leave', async () => {
    const { headers } = await requestOf({ body: form });
    expect([...headers.keys()]).to.deep.equal(['content-type']);
  });

  it('takes neither cookies nor passwords along', async () => {
    expect((await requestOf({})).credentials).to.equal('omit');
  });

  it('goes on when the page is left', async () => {
    expect((await requestOf({})).keepalive).to.equal(true);
  });

  it('asks to read the answer', async () => {
    expect((await requestOf({})).mode).to.equal('cors');
  });

  it('does not ask to read the answer when it sends blind', async () => {
    expect((await requestOf({ body: form, blind: true })).mode).to.equal('no-cors');
  });

  it('answers nothing when it sent blind, whatever was said', async () => {
    const service = new HostileCase('f36-maintenance');
    expect(await postOnce(service.posts, { body: form, blind: true })).to.equal('');
    expect((await service.tally()).requests).to.equal(1);
  });

  it('leaves no timer behind after an answer', async () => {
    new FakeNetwork(() => new Response('{}'));
    const clock = new FakeClock();
    await send({}, { clock });
    expect(clock.waiting).to.equal(0);
  });
});

/** What a service that answers so is told to have done, and how often it was asked on the way. */
async function failed(answer: Answer, options: Partial<AttemptOptions> = {}) {
  const network = new FakeNetwork(answer);
  const clock = new FakeClock();
  const failing = failureOf(send({}, { clock, ...options }));
  await clock.advance(60_000);
  const { code, facts } = await failing;
  return { code, facts, asked: network.requests.length };
}

describe('poster fails', () => {
  afterEach(FakeNetwork.restore);

  it('gives a service twenty seconds', async () => {
    new FakeNetwork(silence);
    const clock = new FakeClock();
    let failing: HandbillError | undefined;
    failureOf(send({}, { clock })).then((error) => {
      failing = error;
    });
    await clock.advance(19_999);
    expect(failing).to.equal(undefined);
    await clock.advance(1);
    expect(failing?.code).to.equal('NET_TIMEOUT');
  });

  it('knows that a service may act which does not answer', async () => {
    const { code, facts } = await failed(silence);
    expect(code).to.equal('NET_TIMEOUT');
    expect(facts.sent).to.equal(true);
  });

  it('knows that a service may act whose answer cannot be read', async () => {
    const { code, facts } = await failed(failure);
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect(facts.sent).to.equal(true);
  });

  it('knows that a service may act when the network is lost on the way', async () => {
    const connection = new FakeConnection();
    const lost: Answer = () => {
      connection.online = false;
      return failure();
    };
    const { code, facts } = await failed(lost, { connection });
    expect(code).to.equal('NET_OFFLINE');
    expect(facts.sent).to.equal(true);
  });

  it('knows that a service may act whose answer breaks off', async () => {
    const broken = new ReadableStream({
      start: (stream) => stream.error(new TypeError('network error')),
    });
    const { code, facts } = await failed(() => new Response(broken));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect(facts.sent).to.equal(true);
  });

  it('sends nothing without a network', async () => {
    const connection = new FakeConnection(false);
    const { code, facts, asked } = await failed(silence, { connection });
    expect(code).to.equal('NET_OFFLINE');
    expect(facts.sent).to.equal(false);
    expect(asked).to.equal(0);
  });

  it('knows that nothing left when the policy of the page forbids it', async () => {
    const { code, facts } = await failed(() => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: 'https://service.example',
          disposition: 'enforce',
          effectiveDirective: 'connect-src',
        } as SecurityPolicyViolationEventInit),
      );
      return failure();
    });
    expect(code).to.equal('NET_BLOCKED_CSP');
    expect(facts.sent).to.equal(false);
  });

  it('takes an empty answer for a lost one', async () => {
    const { code, facts } = await failed(() => new Response(''));
    expect(code).to.equal('BODY_EMPTY');
    expect(facts.sent).to.equal(true);
  });

  it('takes an endless answer for a lost one', async () => {
    const { code, facts } = await failed(() => new Response('x'.repeat(200_001)));
    expect(code).to.equal('BODY_TOO_LARGE');
    expect(facts.sent).to.equal(true);
  });

  for (const [status, code] of [
    [400, 'HTTP_REFUSED'],
    [403, 'HTTP_DENIED'],
    [404, 'HTTP_NOT_FOUND'],
    [410, 'HTTP_GONE'],
    [422, 'HTTP_REFUSED'],
    [429, 'HTTP_RATE_LIMITED'],
    [500, 'HTTP_SERVER'],
    [503, 'HTTP_SERVER'],
  ] as const satisfies readonly (readonly [number, ErrorCode])[]) {
    it(`hands on what a service says with status ${status}`, async () => {
      const { code: found, facts } = await failed(() => new Response('full', { status }));
      expect(found).to.equal(code);
      expect(facts).to.include({ status, body: 'full', sent: false });
    });
  }

  it('hands on how long a service wants to be left alone', async () => {
    const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '90' } });
    expect((await failed(busy)).facts.retryAfterMs).to.equal(90_000);
  });

  it('hands on a refusal that it may read though it sent blind', async () => {
    new FakeNetwork(() => new Response('no', { status: 400 }));
    const { code } = await failureOf(send({ body: form, blind: true }));
    expect(code).to.equal('HTTP_REFUSED');
  });

  it('knows no more of a blind one that was lost', async () => {
    new FakeNetwork(failure);
    const { code, facts } = await failureOf(send({ body: form, blind: true }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect(facts.sent).to.equal(true);
  });

  it('tells the address without its query', async () => {
    expect((await failed(failure)).facts.url).to.equal('https://service.example/subscribers');
  });

  for (const [name, answer] of Object.entries({
    'a server error': () => new Response('', { status: 503, headers: { 'Retry-After': '1' } }),
    'a lost answer': failure,
    'a missing answer': silence,
    'an empty answer': () => new Response(''),
  })) {
    it(`never sends again after ${name}`, async () => {
      expect((await failed(answer)).asked).to.equal(1);
    });
  }
});
