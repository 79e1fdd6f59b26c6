import { expect } from '@open-wc/testing';
import { refusalOf, watchRefusals } from '../../src/page/content-security.js';

function violate(fields: Partial<SecurityPolicyViolationEvent>): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      ...fields,
    } as SecurityPolicyViolationEventInit),
  );
}

describe('refusalOf', () => {
  it('names the directive that refused an address', async () => {
    watchRefusals();
    violate({ blockedURI: 'https://one.example/posts' });
    expect(await refusalOf('https://one.example/posts')).to.equal('connect-src');
  });

  it('knows reports that name the origin only', async () => {
    watchRefusals();
    violate({ blockedURI: 'https://two.example' });
    expect(await refusalOf('https://two.example/posts')).to.equal('connect-src');
  });

  it('hears a report that comes a task later', async () => {
    watchRefusals();
    setTimeout(() => violate({ blockedURI: 'https://three.example' }));
    expect(await refusalOf('https://three.example/posts')).to.equal('connect-src');
  });

  it('names nothing that refused another address', async () => {
    watchRefusals();
    violate({ blockedURI: 'https://other.example' });
    expect(await refusalOf('https://four.example/posts')).to.be.undefined;
  });

  it('names nothing that was only reported', async () => {
    watchRefusals();
    violate({ blockedURI: 'https://five.example', disposition: 'report' });
    expect(await refusalOf('https://five.example/posts')).to.be.undefined;
  });
});
