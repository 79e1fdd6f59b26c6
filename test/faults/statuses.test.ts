import { expect } from '@open-wc/testing';
import { HttpClient } from '../../src/net/http.js';
import { parseList } from '../../src/net/json.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';
import { smallBudgets } from '../support/small-budgets.js';

const parse = parseList;

/** Milliseconds between the first request and the second. */
async function firstWait(archive: HostileCase): Promise<number> {
  const { times } = await archive.tally();
  return (times[1] ?? Number.NaN) - (times[0] ?? Number.NaN);
}

describe('HttpClient meets statuses', () => {
  for (const name of ['f32-retry-after-1', 'f32-retry-after-date-2', 'f36-503-retry-after-1']) {
    it(`F32 the wait of ${name} is obeyed`, async () => {
      const archive = new HostileCase(`${name}-then-ok`);
      const http = new HttpClient({ ...smallBudgets, totalMs: 5_000 });
      expect((await http.get(archive.posts, { parse })).body).to.have.length(5);
      expect(await firstWait(archive)).to.be.above(980);
    });
  }

  it('F32 a wait beyond the budget ends the tries', async () => {
    const archive = new HostileCase('f32-retry-after-2');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('HTTP_RATE_LIMITED');
    expect((await archive.tally()).requests).to.equal(1);
  });

  for (const [number, name] of [
    ['F33', 'f33-retry-after-hidden-2'],
    ['F34', 'f34-retry-after-rubbish'],
    ['F34', 'f34-retry-after-long'],
    ['F34', 'f34-retry-after-past'],
    ['F34', 'f34-retry-after-negative'],
    ['F34', 'f34-retry-after-empty'],
  ] as const) {
    it(`${number} a wait of our own follows ${name}`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal('HTTP_RATE_LIMITED');
      expect((await archive.tally()).requests).to.equal(3);
    });
  }

  it('F35 a passing server error heals by itself', async () => {
    const archive = new HostileCase('f35-500-then-200');
    const { body } = await new HttpClient(smallBudgets).get(archive.posts, { parse });
    expect(body).to.have.length(5);
    expect((await archive.tally()).requests).to.equal(2);
  });

  for (const name of ['f36-500', 'f36-502-html', 'f36-503', 'f36-503-html', 'f36-504']) {
    it(`F36 an answer of ${name} is asked three times`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal('HTTP_SERVER');
      expect((await archive.tally()).requests).to.equal(3);
    });
  }

  it('F36 a site under maintenance counts as unreachable', async () => {
    const archive = new HostileCase('f36-maintenance');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    expect((await archive.tally()).requests).to.equal(3);
  });

  for (const [name, expected] of [
    ['f37-400', 'HTTP_REFUSED'],
    ['f37-401', 'HTTP_DENIED'],
    ['f37-401-html', 'HTTP_DENIED'],
    ['f37-403', 'HTTP_DENIED'],
    ['f37-403-html', 'HTTP_DENIED'],
    ['f37-404', 'HTTP_NOT_FOUND'],
    ['f37-404-html', 'HTTP_NOT_FOUND'],
    ['f37-410', 'HTTP_GONE'],
    ['f37-410-html', 'HTTP_GONE'],
  ] as const) {
    it(`F37 an answer of ${name} is asked once`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal(expected);
      expect((await archive.tally()).requests).to.equal(1);
    });
  }
});
