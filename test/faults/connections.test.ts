import { expect, waitUntil } from '@open-wc/testing';
import { HttpClient } from '../../src/net/http.js';
import { parseList } from '../../src/net/json.js';
import { reachable } from '../../src/net/reachable.js';
import { systemClock } from '../../src/page/clock.js';
import { FakeConnection } from '../fakes/fake-connection.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';
import { smallBudgets } from '../support/small-budgets.js';

const parse = parseList;

describe('HttpClient meets connections that break', () => {
  it('F13 a refused connection is asked three times', async () => {
    const archive = new HostileCase('f13-refused');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect((await archive.tally()).requests).to.equal(3);
  });

  // Not counted: Firefox repeats such requests by itself.
  for (const name of ['f14-reset', 'f14-closed', 'f14-not-http']) {
    it(`F14 a connection of ${name} is unreachable`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    });
  }

  it('F16 a missing permission is asked three times', async () => {
    const archive = new HostileCase('f16-no-cors');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect((await archive.tally()).requests).to.equal(3);
  });

  it('F16 a server without permission is reachable', async () => {
    expect(await reachable(new HostileCase('f16-no-cors').posts, systemClock)).to.be.true;
  });

  it('F13 a server that refuses is not reachable', async () => {
    expect(await reachable(new HostileCase('f13-refused').posts, systemClock)).to.be.false;
  });

  it('F20 headers that never come time out', async () => {
    const archive = new HostileCase('f20-no-headers');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_TIMEOUT');
    await waitUntil(async () => (await archive.tally()).closes === 3);
  });

  it('F20 all tries together keep the budget', async () => {
    const archive = new HostileCase('f20-no-headers');
    const start = performance.now();
    await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(performance.now() - start).to.be.within(800, 1_500);
  });

  for (const [part, name] of [
    ['request', 'f20-no-headers'],
    ['body', 'f21-stall'],
  ] as const) {
    it(`F42 the server sees a ${part} aborted`, async () => {
      const archive = new HostileCase(name);
      const controller = new AbortController();
      const { signal } = controller;
      const failed = failureOf<string>(new HttpClient().get(archive.posts, { parse, signal }));
      await waitUntil(async () => (await archive.tally()).requests === 1);
      controller.abort('removed');
      expect(await failed).to.equal('removed');
      await waitUntil(async () => (await archive.tally()).closes === 1);
    });
  }

  it('F38 nothing is asked while there is no network', async () => {
    const archive = new HostileCase('ok');
    const http = new HttpClient({ ...smallBudgets, connection: new FakeConnection(false) });
    expect((await failureOf(http.get(archive.posts, { parse }))).code).to.equal('NET_OFFLINE');
    expect((await archive.tally()).requests).to.equal(0);
  });

  it('F38 a network lost on the way ends the tries', async () => {
    const archive = new HostileCase('f13-refused');
    const connection = new FakeConnection();
    const http = new HttpClient({ ...smallBudgets, connection });
    const failed = failureOf(http.get(archive.posts, { parse }));
    connection.online = false;
    expect((await failed).code).to.equal('NET_OFFLINE');
    expect((await archive.tally()).requests).to.equal(1);
  });

  it('F38 the network is asked again once back', async () => {
    const archive = new HostileCase('ok');
    const connection = new FakeConnection(false);
    const http = new HttpClient({ ...smallBudgets, connection });
    await failureOf(http.get(archive.posts, { parse }));
    connection.online = true;
    expect((await http.get(archive.posts, { parse })).body).to.have.length(5);
  });
});
