import { expect, waitUntil } from '@open-wc/testing';
import { HttpClient } from '../../src/net/http.js';
import { parseList } from '../../src/net/json.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';
import { smallBudgets } from '../support/small-budgets.js';

const parse = parseList;

/** Whether the engine tells such a body from a whole one; WebKitGTK seldom does, none knows cut gzip. */
const isNoticed = (name: string) =>
  fetch(new HostileCase(name).posts)
    .then((response) => response.text())
    .then(
      () => false,
      () => true,
    );

describe('HttpClient meets bodies that break', () => {
  for (const [number, name] of [
    ['F21', 'f21-stall'],
    ['F22', 'f22-drip-20'],
  ] as const) {
    it(`${number} a body of ${name} times out`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal('NET_TIMEOUT');
      await waitUntil(async () => (await archive.tally()).closes === 3);
    });
  }

  it('F21 a body that comes whole later is read', async () => {
    const archive = new HostileCase('f21-stall-then-ok');
    const { body } = await new HttpClient(smallBudgets).get(archive.posts, { parse });
    expect(body).to.have.length(5);
    expect((await archive.tally()).requests).to.equal(2);
  });

  it('F21 a body that goes on is read', async () => {
    const archive = new HostileCase('f21-stall-100');
    const { body } = await new HttpClient(smallBudgets).get(archive.posts, { parse });
    expect(body).to.have.length(5);
  });

  for (const [number, name] of [
    ['F23', 'f23-cut'],
    ['F24', 'f24-chunk-cut'],
    ['F24', 'f24-chunk-cut-half'],
    ['F25', 'f25-gzip-garbage'],
    ['F25', 'f25-not-gzip'],
    ['F25', 'f25-gzip-cut'],
  ] as const) {
    it(`${number} no half list comes of ${name}`, async () => {
      const archive = new HostileCase(name);
      const outcome = await new HttpClient(smallBudgets).get(archive.posts, { parse }).then(
        ({ body }) => body.length,
        ({ code }) => code,
      );
      const noticed = await isNoticed(name);
      expect(outcome).to.be.oneOf(noticed ? ['NET_UNREACHABLE_OR_CORS'] : ['BODY_NOT_JSON', 5]);
      expect((await archive.tally()).requests).to.equal(noticed ? 3 : 1);
    });
  }

  for (const name of ['f26-endless', 'f26-endless-spaces']) {
    it(`F26 the server sees ${name} stopped at the cap`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient().get(archive.posts, { parse }));
      expect(code).to.equal('BODY_TOO_LARGE');
      await waitUntil(async () => (await archive.tally()).closes === 1, undefined, {
        timeout: 10_000,
      });
    });
  }

  // The network's own process may have taken all of it before we stop.
  for (const name of ['f27-megabytes-50', 'f27-megabytes-unannounced-50']) {
    it(`F27 a body of ${name} is refused and asked once`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient().get(archive.posts, { parse }));
      expect(code).to.equal('BODY_TOO_LARGE');
      expect((await archive.tally()).requests).to.equal(1);
    });
  }

  it('F27 a body under the cap is read', async () => {
    const archive = new HostileCase('f27-megabytes-1');
    const { body } = await new HttpClient().get(archive.posts, { parse });
    expect(body).to.have.length.above(100);
  });

  it('F28 a zip bomb is stopped at the cap', async () => {
    const archive = new HostileCase('f28-gzip-bomb');
    const { code } = await failureOf(new HttpClient().get(archive.posts, { parse }));
    expect(code).to.equal('BODY_TOO_LARGE');
    expect((await archive.tally()).requests).to.equal(1);
  });
});
