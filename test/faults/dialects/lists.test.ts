import { expect, waitUntil } from '@open-wc/testing';
import { sourceFrom } from '../../../src/feed/adapters.js';
import { anyArticle } from '../../../src/feed/article.js';
import { FeedController } from '../../../src/feed/feed-controller.js';
import { HttpClient } from '../../../src/net/http.js';
import { PlainHost } from '../../../src/ui/plain-host.js';
import { FakeConnection } from '../../fakes/fake-connection.js';
import { hastyBudgets, hostileCase } from '../../feed/support/asked-dialect.js';
import type { Dialect } from '../../feed/support/dialects/dialect.js';
import { differentDialects } from '../../feed/support/dialects.js';
import { expectNoPageErrors } from '../../feed/support/page-errors.js';
import type { HostileCase } from '../../support/hostile-case.js';

/** A feed of this archive that asked for its first page. */
async function feedOf(
  { settings }: Dialect,
  { root }: HostileCase,
  connection = new FakeConnection(),
) {
  const host = new PlainHost(() => {});
  const source = sourceFrom(settings(root));
  const feed = new FeedController(host, {
    source: () => source,
    query: () => anyArticle,
    http: new HttpClient({ ...hastyBudgets, retries: 0, connection }),
    connection,
  });
  host.connect();
  await feed.ready;
  return feed;
}

describe('the list of every dialect survives', () => {
  expectNoPageErrors();

  for (const dialect of differentDialects) {
    for (const [number, name, code] of [
      ['F13', 'f13-refused', 'NET_UNREACHABLE_OR_CORS'],
      ['F31', 'f31-captive-portal', dialect.foreign],
      ['F36', 'f36-503', 'HTTP_SERVER'],
      ['F46', 'f46-empty', 'BODY_EMPTY'],
    ] as const) {
      it(`${number} a refresh that meets ${name} in ${dialect.name}`, async () => {
        const feed = await feedOf(dialect, await hostileCase(dialect, `ok-then-${name}`));
        await feed.refresh();
        const { status, articles, error } = feed.state;
        expect([status, articles.length]).to.deep.equal(['ready', 3]);
        expect(error?.code).to.equal(code);
      });
    }

    // Engines do not notice every cut.
    it(`F23 a refresh that is cut off in ${dialect.name}`, async () => {
      const feed = await feedOf(dialect, await hostileCase(dialect, 'ok-then-f23-cut'));
      await feed.refresh();
      expect([feed.state.status, feed.state.articles.length]).to.deep.equal(['ready', 3]);
    });

    it(`F37 a first failure, and is shown by another try in ${dialect.name}`, async () => {
      const feed = await feedOf(dialect, await hostileCase(dialect, 'f37-404-then-ok'));
      expect(feed.state.status).to.equal('error');
      await feed.refresh();
      expect(feed.state.articles).to.have.length(3);
      expect(feed.state.error).to.equal(undefined);
    });

    it(`F38 a start without network, and comes with it in ${dialect.name}`, async () => {
      const connection = new FakeConnection(false);
      const archive = await hostileCase(dialect, 'ok');
      const feed = await feedOf(dialect, archive, connection);
      expect(feed.state.error?.code).to.equal('NET_OFFLINE');
      connection.online = true;
      await waitUntil(() => feed.state.status === 'ready');
      expect(feed.state.articles).to.have.length(3);
      expect((await archive.tally()).requests).to.equal(1);
    });
  }
});
