import { expect } from '@open-wc/testing';
import { HttpClient, sharedHttp } from '../../src/net/http.js';
import { parseList } from '../../src/net/json.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeNetwork, failure, silence } from '../fakes/fake-network.js';
import { FakeVisibility } from '../fakes/fake-visibility.js';
import { ForgetfulStore } from '../fakes/forgetful-store.js';
import { scriptedRandom } from '../fakes/scripted-random.js';
import { failureOf } from '../support/failure-of.js';

const url = 'https://archive.example/wp-json/wp/v2/posts';
const fiveMinutes = 300_000;
const day = 86_400_000;
const parse = parseList;

describe('HttpClient', () => {
  afterEach(FakeNetwork.restore);

  it('answers from memory while that is fresh', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const clock = new FakeClock();
    const http = new HttpClient({ clock });
    await http.get(url, { parse });
    clock.set(fiveMinutes - 1);
    const { body, stale } = await http.get(url, { parse });
    expect(body).to.deep.equal([1]);
    expect(stale).to.be.false;
    expect(network.requests).to.have.length(1);
  });

  it('asks again when memory is no longer fresh', async () => {
    new FakeNetwork(
      () => Response.json([1]),
      () => Response.json([2]),
    );
    const clock = new FakeClock();
    const http = new HttpClient({ clock });
    await http.get(url, { parse });
    clock.set(fiveMinutes);
    expect((await http.get(url, { parse })).body).to.deep.equal([2]);
  });

  it('gives a stale answer to who takes it', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const clock = new FakeClock();
    const http = new HttpClient({ clock });
    await http.get(url, { parse });
    clock.set(day - 1);
    const { stale, storedAt } = await http.get(url, { parse, cache: 'stale' });
    expect(stale).to.be.true;
    expect(storedAt).to.equal(0);
    expect(network.requests).to.have.length(1);
  });

  it('gives nothing older than its stale time', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const clock = new FakeClock();
    const http = new HttpClient({ clock });
    await http.get(url, { parse });
    clock.set(day);
    expect((await http.get(url, { parse, cache: 'stale' })).stale).to.be.false;
    expect(network.requests).to.have.length(2);
  });

  it('remembers for as long as the asker says', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const clock = new FakeClock();
    const http = new HttpClient({ clock });
    await http.get(url, { parse, freshMs: day });
    clock.set(day - 1);
    await http.get(url, { parse, freshMs: day });
    expect(network.requests).to.have.length(1);
  });

  it('asks as a preload line of the page', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    await new HttpClient().get(url, { parse });
    const { signal, ...options } = network.requests[0]?.options ?? {};
    expect(options).to.deep.equal({ credentials: 'same-origin', cache: 'default' });
  });

  it('asks past the memory of the browser for a reload', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    await new HttpClient().get(url, { parse, cache: 'reload' });
    expect(network.requests[0]?.options.cache).to.equal('no-cache');
  });

  it('asks past its memory for a reload', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const http = new HttpClient();
    await http.get(url, { parse });
    await http.get(url, { parse, cache: 'reload' });
    expect(network.requests).to.have.length(2);
  });

  it('remembers what a reload has brought', async () => {
    new FakeNetwork(
      () => Response.json([1]),
      () => Response.json([2]),
    );
    const http = new HttpClient();
    await http.get(url, { parse });
    await http.get(url, { parse, cache: 'reload' });
    expect((await http.get(url, { parse })).body).to.deep.equal([2]);
  });

  it('asks again when the clock went back', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const clock = new FakeClock(day);
    const http = new HttpClient({ clock });
    await http.get(url, { parse });
    clock.set(0);
    await http.get(url, { parse });
    expect(network.requests).to.have.length(2);
  });

  it('asks again when the store forgets', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const http = new HttpClient({ store: new ForgetfulStore() });
    await http.get(url, { parse });
    expect((await http.get(url, { parse })).body).to.deep.equal([1]);
    expect(network.requests).to.have.length(2);
  });

  it('never keeps a failure in its memory', async () => {
    new FakeNetwork(
      () => new Response('no', { status: 404 }),
      () => Response.json([1]),
    );
    const http = new HttpClient();
    expect((await failureOf(http.get(url, { parse }))).code).to.equal('HTTP_NOT_FOUND');
    expect((await http.get(url, { parse })).body).to.deep.equal([1]);
  });

  it('never keeps what it cannot read', async () => {
    const store = new ForgetfulStore();
    new FakeNetwork(() => new Response('<!doctype html>'));
    const http = new HttpClient({ store: store as never });
    expect((await failureOf(http.get(url, { parse }))).code).to.equal('BODY_NOT_JSON');
    expect(store.writes).to.equal(0);
  });

  it('F09 shares one request between equal askers', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const http = new HttpClient();
    const answers = await Promise.all(Array.from({ length: 20 }, () => http.get(url, { parse })));
    expect(network.requests).to.have.length(1);
    expect(answers.map(({ body }) => body)).to.deep.equal(Array(20).fill([1]));
  });

  it('asks each of two addresses for itself', async () => {
    const network = new FakeNetwork(() => Response.json([1]));
    const http = new HttpClient();
    await Promise.all([http.get(`${url}?page=1`, { parse }), http.get(`${url}?page=2`, { parse })]);
    expect(network.requests).to.have.length(2);
  });

  it('heals what one more try can heal', async () => {
    new FakeNetwork(failure, () => Response.json([1]));
    const http = new HttpClient({ baseDelayMs: 0 });
    expect((await http.get(url, { parse })).body).to.deep.equal([1]);
  });

  it('ends the last try with the budget', async () => {
    new FakeNetwork(silence);
    const clock = new FakeClock();
    const budgets = { attemptMs: 400, totalMs: 500, baseDelayMs: 0 };
    const visibility = new FakeVisibility();
    const http = new HttpClient({ clock, visibility, random: scriptedRandom(0), ...budgets });
    let endedAt = 0;
    const failed = failureOf(http.get(url, { parse })).finally(() => {
      endedAt = clock.now();
    });
    await clock.advance(5_000);
    expect((await failed).code).to.equal('NET_TIMEOUT');
    expect(endedAt).to.equal(500);
  });

  it('ends with the patience of who asks', async () => {
    new FakeNetwork(silence);
    const clock = new FakeClock();
    const http = new HttpClient({ clock, visibility: new FakeVisibility() });
    let endedAt = 0;
    const failed = failureOf(http.get(url, { parse, totalMs: 3_000 })).finally(() => {
      endedAt = clock.now();
    });
    await clock.advance(5_000);
    expect((await failed).code).to.equal('NET_TIMEOUT');
    expect(endedAt).to.equal(3_000);
  });
});

describe('sharedHttp', () => {
  it('is one client for all who ask', () => {
    expect(sharedHttp()).to.equal(sharedHttp());
  });
});
