import { expect } from '@open-wc/testing';
import { leaving } from '../../src/page/leaving.js';
import { settled } from '../support/settled.js';

const url = 'https://service.example/subscribe';
const long = 600_000;

/** Tells that the page's policy forbids an address. */
const forbid = (blockedURI: string) =>
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI,
      disposition: 'enforce',
      effectiveDirective: 'form-action',
    } as SecurityPolicyViolationEventInit),
  );

/** Tells that the page is shown. */
const show = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

describe('leaving', () => {
  it('is over at once where the answer opens elsewhere', async () => {
    expect(await leaving(url, true, 0)).to.be.undefined;
  });

  for (const staysHere of [true, false]) {
    it(`knows that the page forbade it, ${staysHere ? 'elsewhere' : 'here'}`, async () => {
      const came = leaving(url, staysHere, long);
      forbid('https://service.example');
      expect(await came).to.equal('NET_BLOCKED_CSP');
    });
  }

  it('does not mind what is forbidden to others', async () => {
    const came = leaving(url, true, 0);
    forbid('https://other.example');
    expect(await came).to.be.undefined;
  });

  it('is sent once the reader is back', async () => {
    const came = leaving(url, false, long);
    show(true);
    expect(await came).to.be.undefined;
  });

  it('is lost when the page is still here', async () => {
    expect(await leaving(url, false, 0)).to.equal('NET_TIMEOUT');
  });

  it('takes a page that was just loaded for none that came back', async () => {
    const came = leaving(url, false, 0);
    await settled();
    show(false);
    expect(await came).to.equal('NET_TIMEOUT');
  });
});
