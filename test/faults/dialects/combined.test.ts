import { expect, html, waitUntil } from '@open-wc/testing';
import { sourceFrom } from '../../../src/feed/adapters.js';
import { anyArticle } from '../../../src/feed/article.js';
import { HttpClient } from '../../../src/net/http.js';
import { FakeConnection } from '../../fakes/fake-connection.js';
import { codesOf } from '../../feed/support/answered.js';
import { hastyBudgets, hostileCase } from '../../feed/support/asked-dialect.js';
import { soundDocument } from '../../feed/support/dialects/dialect.js';
import { ghost } from '../../feed/support/dialects/ghost.js';
import { jsonFeed } from '../../feed/support/dialects/json-feed.js';
import { rss } from '../../feed/support/dialects/xml-feed.js';
import { expectNoPageErrors } from '../../feed/support/page-errors.js';
import { partsOf, shownFeed } from '../../feed/support/shown-feed.js';
import { failureOf } from '../../support/failure-of.js';
import { HostileCase } from '../../support/hostile-case.js';
import { heldWarnings, releaseWarnings } from '../../support/warnings.js';

/** A sound archive and one that meets this case. */
async function settingsWith(name: string) {
  const sound = await hostileCase(jsonFeed, 'ok');
  const other = await hostileCase(rss, name);
  return {
    adapter: 'combined',
    adapterOptions: {
      sources: { Harbour: jsonFeed.settings(sound.root), Railway: rss.settings(other.root) },
    },
  };
}

const options = (connection = new FakeConnection()) => ({
  http: new HttpClient({ ...hastyBudgets, attemptMs: 500, retries: 0, connection }),
});

describe('combined archives of which one breaks', () => {
  expectNoPageErrors();
  afterEach(releaseWarnings);

  for (const [number, name, code] of [
    ['F13', 'f13-refused', 'NET_UNREACHABLE_OR_CORS'],
    ['F16', 'f16-no-cors', 'NET_UNREACHABLE_OR_CORS'],
    ['F21', 'f21-stall', 'NET_TIMEOUT'],
    ['F27', 'f27-megabytes-9', 'BODY_TOO_LARGE'],
    ['F30', 'f30-login-redirect', 'BODY_SIGN_IN'],
    ['F31', 'f31-captive-portal', 'BODY_NOT_XML'],
    ['F34', 'f34-retry-after-long', 'HTTP_RATE_LIMITED'],
    ['F36', 'f36-503', 'HTTP_SERVER'],
    ['F37', 'f37-404', 'HTTP_NOT_FOUND'],
    ['F46', 'f46-empty', 'BODY_EMPTY'],
  ] as const) {
    it(`${number} show the other and tell ${code} of ${name}`, async () => {
      const source = sourceFrom(await settingsWith(name));
      const page = await source.articles(anyArticle, options());
      expect(page.articles.map((article) => article.source?.name)).to.deep.equal([
        'Harbour',
        'Harbour',
        'Harbour',
      ]);
      expect(codesOf(page)).to.deep.equal([code]);
    });
  }

  it('F37 show both once it is back', async () => {
    const source = sourceFrom(await settingsWith('f37-404-then-ok'));
    expect(codesOf(await source.articles(anyArticle, options()))).to.have.length(1);
    const page = await source.articles(anyArticle, options());
    expect(codesOf(page)).to.be.empty;
  });

  it('F38 fail together where there is no network', async () => {
    const source = sourceFrom(await settingsWith('ok'));
    const failed = source.articles(anyArticle, options(new FakeConnection(false)));
    expect((await failureOf(failed)).code).to.equal('NET_OFFLINE');
  });

  it('F45 show the other where one is of another kind', async () => {
    const sound = await hostileCase(jsonFeed, 'ok');
    const other = await new HostileCase('ok').hold(soundDocument(ghost));
    const sources = { Harbour: jsonFeed.settings(sound.root), Blog: jsonFeed.settings(other.root) };
    const source = sourceFrom({ adapter: 'combined', adapterOptions: { sources } });
    const page = await source.articles(anyArticle, options());
    expect([page.articles.length, codesOf(page)]).to.deep.equal([3, ['BODY_SHAPE']]);
  });

  it('F37 tell the owner in the element, and leave readers the other', async () => {
    const told = heldWarnings();
    const { adapter, adapterOptions } = await settingsWith('f37-404');
    const feed = await shownFeed(
      html`<tag-feed lang="en" .adapter=${adapter} .adapterOptions=${adapterOptions}></tag-feed>`,
    );
    expect(partsOf(feed, 'item')).to.have.length(3);
    expect(feed.state.error).to.equal(undefined);
    await waitUntil(() => told.some((line) => line.includes('HTTP_NOT_FOUND')));
  });
});
