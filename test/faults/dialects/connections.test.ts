import { expect } from '@open-wc/testing';
import { FakeConnection } from '../../fakes/fake-connection.js';
import { asked, expectOutcomes, hostileCase } from '../../feed/support/asked-dialect.js';
import { differentDialects } from '../../feed/support/dialects.js';
import { failureOf } from '../../support/failure-of.js';

describe('the source of every dialect meets connections that break', () => {
  for (const dialect of differentDialects) {
    it(`a sound archive is read in ${dialect.name}`, async () => {
      expect((await asked(dialect, await hostileCase(dialect, 'ok'))).articles).to.have.length(3);
    });

    it(`F13 F16 F17 what cannot be read is asked three times in ${dialect.name}`, () =>
      expectOutcomes(dialect, {
        'f13-refused': ['NET_UNREACHABLE_OR_CORS', 3],
        'f16-no-cors': ['NET_UNREACHABLE_OR_CORS', 3],
        'f17-wrong-origin': ['NET_UNREACHABLE_OR_CORS', 3],
        'f17-two-origins': ['NET_UNREACHABLE_OR_CORS', 3],
      }));

    // Not counted: Firefox repeats such requests by itself.
    it(`F14 a connection that is reset is unreachable in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'f14-reset');
      const { code } = await failureOf(asked(dialect, archive));
      expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    });

    it(`F15 a host that nobody knows is unreachable in ${dialect.name}`, async () => {
      const root = 'http://archive.invalid';
      const { code } = await failureOf(asked(dialect, { root }, { retries: 0, attemptMs: 8_000 }));
      expect(code).to.equal('NET_UNREACHABLE_OR_CORS');
    });

    it(`F18 no leave is asked beforehand in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'f18-preflight-refused');
      expect((await asked(dialect, archive)).articles).to.have.length(3);
      expect((await archive.tally()).preflights).to.equal(0);
    });

    it(`F20 F21 F22 what never ends times out by the client's count in ${dialect.name}`, () =>
      expectOutcomes(
        dialect,
        {
          'f20-no-headers': ['NET_TIMEOUT', 2],
          'f21-stall': ['NET_TIMEOUT', 2],
          'f22-drip-20': ['NET_TIMEOUT', 2],
        },
        { attemptMs: 120, retries: 1 },
      ));

    it(`F38 nothing is asked while there is no network in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'ok');
      const connection = new FakeConnection(false);
      expect((await failureOf(asked(dialect, archive, { connection }))).code).to.equal(
        'NET_OFFLINE',
      );
      expect((await archive.tally()).requests).to.equal(0);
    });

    it(`F38 a network lost between two tries ends them in ${dialect.name}`, async () => {
      const archive = await hostileCase(dialect, 'f13-refused');
      const connection = new FakeConnection();
      // Drawn for the wait between them.
      const random = () => {
        connection.online = false;
        return 0;
      };
      const { code } = await failureOf(asked(dialect, archive, { connection, random }));
      expect(code).to.equal('NET_OFFLINE');
      expect((await archive.tally()).requests).to.equal(1);
    });
  }
});
