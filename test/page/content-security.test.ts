import { expect } from '@open-wc/testing';
import { type RefusalWatch, watchRefusal } from '../../src/page/content-security.js';

function violate(fields: Partial<SecurityPolicyViolationEvent>): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      ...fields,
    } as SecurityPolicyViolationEventInit),
  );
}

describe('watchRefusal', () => {
  let watch: RefusalWatch;

  beforeEach(() => {
    watch = watchRefusal('https://one.example/posts');
  });
  afterEach(() => watch.stop());

  it('names the directive that refused an address', async () => {
    violate({ blockedURI: 'https://one.example/posts' });
    expect(await watch.directive()).to.equal('connect-src');
  });

  it('knows reports that name the origin only', async () => {
    violate({ blockedURI: 'https://one.example' });
    expect(await watch.directive()).to.equal('connect-src');
  });

  it('hears a report that comes a task later', async () => {
    setTimeout(() => violate({ blockedURI: 'https://one.example' }));
    expect(await watch.directive()).to.equal('connect-src');
  });

  it('waits for a report as long as it is told, and no longer than it takes', async () => {
    setTimeout(() => violate({ blockedURI: 'https://one.example' }), 20);
    expect(await watch.directive(60_000)).to.equal('connect-src');
  });

  it('remembers its refusal when another address is refused', async () => {
    violate({ blockedURI: 'https://one.example' });
    violate({ blockedURI: 'https://other.example' });
    expect(await watch.directive()).to.equal('connect-src');
  });

  it('names nothing that refused another address', async () => {
    violate({ blockedURI: 'https://other.example' });
    violate({ blockedURI: '' });
    expect(await watch.directive()).to.be.undefined;
  });

  it('names nothing that was only reported', async () => {
    violate({ blockedURI: 'https://one.example', disposition: 'report' });
    expect(await watch.directive()).to.be.undefined;
  });

  it('hears nothing once it is stopped', async () => {
    watch.stop();
    violate({ blockedURI: 'https://one.example' });
    expect(await watch.directive()).to.be.undefined;
  });
});
