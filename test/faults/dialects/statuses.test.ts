import { expect } from '@open-wc/testing';
import { asked, expectOutcomes, hostileCase } from '../../feed/support/asked-dialect.js';
import { differentDialects } from '../../feed/support/dialects.js';

describe('the source of every dialect meets statuses and other places', () => {
  for (const dialect of differentDialects) {
    it(`F30 a page to sign in is not the archive in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        'f30-login-redirect': ['BODY_SIGN_IN', 1],
        'f30-login-redirect-no-cors': ['NET_UNREACHABLE_OR_CORS', 3],
      }));

    it(`F31 a captive portal is not the archive in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        'f31-captive-portal': [dialect.foreign, 1],
        'f31-captive-portal-as-json': [dialect.foreign, 1],
      }));

    it(`F32 F33 F34 too many requests are waited for in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        // A wait beyond the budget ends the tries.
        'f32-retry-after-2': ['HTTP_RATE_LIMITED', 1],
        'f33-retry-after-hidden-2': ['HTTP_RATE_LIMITED', 3],
        'f34-retry-after-rubbish': ['HTTP_RATE_LIMITED', 3],
        'f34-retry-after-long': ['HTTP_RATE_LIMITED', 3],
        'f34-retry-after-past': ['HTTP_RATE_LIMITED', 3],
      }));

    it(`F35 F36 faults of the server are asked again in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        'f35-500-then-200': [3, 2],
        'f36-500': ['HTTP_SERVER', 3],
        'f36-502-html': ['HTTP_SERVER', 3],
        'f36-503': ['HTTP_SERVER', 3],
      }));

    it(`F37 refusals are final in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        'f37-400-html': ['HTTP_REFUSED', 1],
        'f37-401': ['HTTP_DENIED', 1],
        'f37-403-html': ['HTTP_DENIED', 1],
        // Drupal is asked once more, whether it is one at all.
        'f37-404': ['HTTP_NOT_FOUND', dialect.name === 'drupal' ? 2 : 1],
        'f37-410': ['HTTP_GONE', 1],
      }));

    it(`F29 a loop of redirects is unreachable in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'f29-redirect-loop');
      const result = await asked(dialect, archive, { retries: 0 }).catch(({ code }) => code);
      expect(result).to.equal('NET_UNREACHABLE_OR_CORS');
    });
  }
});
