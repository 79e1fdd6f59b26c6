import { expect } from '@open-wc/testing';
import { HttpClient } from '../../src/net/http.js';
import { parseList } from '../../src/net/json.js';
import { failureOf } from '../support/failure-of.js';
import { HostileCase } from '../support/hostile-case.js';
import { smallBudgets } from '../support/small-budgets.js';

const parse = parseList;

describe('HttpClient is led elsewhere', () => {
  it('F29 a loop of redirects is unreachable', async () => {
    const archive = new HostileCase('f29-redirect-loop');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
  });

  it('F30 a readable login page is told as such', async () => {
    const archive = new HostileCase('f30-login-redirect');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('BODY_SIGN_IN');
    expect((await archive.tally()).requests).to.equal(1);
  });

  it('F30 an unreadable login page is unreachable', async () => {
    const archive = new HostileCase('f30-login-redirect-no-cors');
    const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
    expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
  });

  for (const name of ['f31-captive-portal', 'f31-captive-portal-as-json']) {
    it(`F31 the page of ${name} is no JSON`, async () => {
      const archive = new HostileCase(name);
      const { code } = await failureOf(new HttpClient(smallBudgets).get(archive.posts, { parse }));
      expect(code).to.equal('BODY_NOT_JSON');
      expect((await archive.tally()).requests).to.equal(1);
    });
  }

  it('an archive that moved once is read', async () => {
    const archive = new HostileCase('ok-moved-301');
    const { body } = await new HttpClient(smallBudgets).get(archive.posts, { parse });
    expect(body).to.have.length(5);
  });
});
