import { expect } from '@open-wc/testing';
import { anyArticle, type FeedQuery } from '../../src/feed/article.js';
import { FeedController, type FeedControllerOptions } from '../../src/feed/feed-controller.js';
import type { FeedSource } from '../../src/feed/feed-source.js';
import type { FeedAction } from '../../src/feed/feed-state.js';
import { HandbillError } from '../../src/net/handbill-error.js';
import type { Http, HttpAnswer } from '../../src/net/http.js';
import { PlainHost } from '../../src/ui/plain-host.js';
import { FakeConnection } from '../fakes/fake-connection.js';
import { settled } from '../support/settled.js';
import { HandDrivenSource } from './support/hand-driven-source.js';
import { idsOf, pageOf } from './support/stories.js';

const offline = new HandbillError('NET_OFFLINE');
const timeout = new HandbillError('NET_TIMEOUT');

/** A feed on a plain host, connected, that has asked its first question. */
async function feedOf(options: Partial<FeedControllerOptions> = {}) {
  const archive = new HandDrivenSource();
  const actions: FeedAction['type'][] = [];
  let query: FeedQuery = anyArticle;
  const host = new PlainHost(() => {});
  const feed = new FeedController(host, {
    source: () => archive,
    query: () => query,
    onAction: ({ type }) => actions.push(type),
    connection: new FakeConnection(),
    ...options,
  });
  host.connect();
  await settled();
  return {
    actions,
    archive,
    feed,
    host,
    async search(search: string) {
      query = { ...anyArticle, search };
      host.requestUpdate();
      await settled();
    },
  };
}

/** The same, with a first page on show and a second one to come. */
async function shownFeed(options: Partial<FeedControllerOptions> = {}) {
  const made = await feedOf(options);
  await made.archive.question().answer(pageOf(['1', '2'], { next: '2' }));
  return made;
}

describe('FeedController', () => {
  it('asks when its host draws first', async () => {
    const { archive, feed } = await feedOf();
    expect(archive.questions).to.have.length(1);
    expect(feed.state.status).to.equal('loading');
  });

  it('shows what the archive answers', async () => {
    const { feed } = await shownFeed();
    expect(feed.state.status).to.equal('ready');
    expect(idsOf(feed.state)).to.deep.equal(['1', '2']);
  });

  it('is empty when the archive has nothing', async () => {
    const { archive, feed } = await feedOf();
    await archive.question().answer(pageOf([]));
    expect(feed.state.status).to.equal('empty');
  });

  it('tells each action after its state', async () => {
    const { actions } = await shownFeed();
    expect(actions).to.deep.equal(['asked', 'answered']);
  });

  it('asks once however often its host draws', async () => {
    const { archive, host } = await feedOf();
    host.requestUpdate();
    await settled();
    expect(archive.questions).to.have.length(1);
  });

  it('stays idle without a source', async () => {
    const { feed } = await feedOf({ source: () => undefined });
    expect(feed.state.status).to.equal('idle');
  });

  it('fails with the reason for having no source', async () => {
    const missing = new HandbillError('CONFIG_API_MISSING');
    const { feed } = await feedOf({ source: () => missing });
    expect(feed.state.status).to.equal('error');
    expect(feed.state.error).to.equal(missing);
  });

  it('tells the same mistake once, however often made', async () => {
    const { actions, host } = await feedOf({
      source: () => new HandbillError('CONFIG_API_INVALID', { detail: 'htp:/x' }),
    });
    host.requestUpdate();
    await settled();
    expect(actions).to.deep.equal(['asked', 'failed']);
  });

  it('turns what a source throws into an error', async () => {
    const { archive, feed } = await feedOf();
    const mistake = new TypeError('no such field');
    await archive.question().fail(mistake);
    expect(feed.state.error?.code).to.equal('BODY_SHAPE');
    expect(feed.state.error?.cause).to.equal(mistake);
  });

  it('asks anew when the query changes', async () => {
    const { archive, feed, search } = await shownFeed();
    await search('tides');
    expect(archive.question().query.search).to.equal('tides');
    expect(feed.state.status).to.equal('loading');
  });

  it('F12 shows the newest query, whichever answers last', async () => {
    const { archive, feed, search } = await feedOf();
    await search('tides');
    await archive.question(1).answer(pageOf(['new']));
    await archive.question(0).answer(pageOf(['old']));
    expect(idsOf(feed.state)).to.deep.equal(['new']);
  });

  it('F12 aborts the question that was replaced', async () => {
    const { archive, search } = await feedOf();
    await search('tides');
    expect(archive.question(0).signal.aborted).to.equal(true);
    expect(archive.question(1).signal.aborted).to.equal(false);
  });

  it('takes no abort for a failure', async () => {
    const { actions, archive, search } = await feedOf();
    await search('tides');
    await archive.question(0).fail(new DOMException('gone', 'AbortError'));
    expect(actions).to.not.include('failed');
  });
});

describe('FeedController ready', () => {
  it('settles with the first content', async () => {
    const { feed } = await shownFeed();
    expect(await feed.ready).to.equal(undefined);
  });

  it('settles with an empty answer', async () => {
    const { archive, feed } = await feedOf();
    await archive.question().answer(pageOf([]));
    expect(await feed.ready).to.equal(undefined);
  });

  it('settles with a failure, and never rejects', async () => {
    const { archive, feed } = await feedOf();
    await archive.question().fail(timeout);
    expect(await feed.ready).to.equal(undefined);
  });

  it('waits for the first answer', async () => {
    const { archive, feed } = await feedOf();
    let ready = false;
    feed.ready.then(() => {
      ready = true;
    });
    await settled();
    expect(ready).to.equal(false);
    await archive.question().answer(pageOf(['1']));
    expect(ready).to.equal(true);
  });
});

describe('FeedController on its host', () => {
  it('F42 aborts once it is taken away', async () => {
    const { archive, host } = await feedOf();
    host.disconnect();
    await settled();
    expect(archive.question().signal.aborted).to.equal(true);
  });

  it('F67 goes on through a move', async () => {
    const { archive, host } = await feedOf();
    host.disconnect();
    host.connect();
    await settled();
    expect(archive.questions).to.have.length(1);
    expect(archive.question().signal.aborted).to.equal(false);
  });

  it('F67 asks again what a removal interrupted', async () => {
    const { archive, feed, host } = await feedOf();
    host.disconnect();
    await settled();
    host.connect();
    await settled();
    await archive.question(1).answer(pageOf(['1']));
    expect(archive.questions).to.have.length(2);
    expect(feed.state.status).to.equal('ready');
  });

  it('F67 asks nothing again that was answered', async () => {
    const { archive, feed, host } = await shownFeed();
    host.disconnect();
    await settled();
    host.connect();
    await settled();
    expect(archive.questions).to.have.length(1);
    expect(idsOf(feed.state)).to.deep.equal(['1', '2']);
  });

  it('F42 rests when a refresh was cut off', async () => {
    const { archive, feed, host } = await shownFeed();
    feed.refresh();
    host.disconnect();
    await settled();
    expect(archive.question().signal.aborted).to.equal(true);
    expect(feed.state.activity).to.equal('resting');
  });

  it('watches no network once it is taken away', async () => {
    const connection = new FakeConnection();
    const { host } = await feedOf({ connection });
    host.disconnect();
    expect(connection.watched).to.equal(0);
  });
});

describe('FeedController refresh', () => {
  it('asks past everything remembered', async () => {
    const caches: unknown[] = [];
    const get = async (_: string, { cache }: { cache?: string }) => {
      caches.push(cache);
      return { body: '', headers: {}, storedAt: 0, stale: false };
    };
    const { archive, feed } = await shownFeed({ http: { get } as Http });
    feed.refresh();
    await archive.question().http.get('https://archive.example/posts', { parse: String });
    expect(caches).to.deep.equal(['reload']);
  });

  it('keeps the articles on show until the answer', async () => {
    const { feed } = await shownFeed();
    feed.refresh();
    expect(feed.state.activity).to.equal('refreshing');
    expect(idsOf(feed.state)).to.deep.equal(['1', '2']);
  });

  it('keeps further pages behind the first', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().answer(pageOf(['3', '4'], { next: '3' }));
    feed.refresh();
    await archive.question().answer(pageOf(['0', '1'], { next: '2' }));
    expect(idsOf(feed.state)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(feed.state.next).to.equal('3');
  });

  it('keeps articles, and tells the error, when it fails', async () => {
    const { archive, feed } = await shownFeed();
    feed.refresh();
    await archive.question().fail(timeout);
    expect(feed.state.status).to.equal('ready');
    expect(idsOf(feed.state)).to.deep.equal(['1', '2']);
    expect(feed.state.error).to.equal(timeout);
  });

  it('heals a feed that failed', async () => {
    const { archive, feed } = await feedOf();
    await archive.question().fail(timeout);
    feed.refresh();
    await archive.question().answer(pageOf(['1']));
    expect(feed.state.status).to.equal('ready');
    expect(feed.state.error).to.equal(undefined);
  });

  it('resolves once it is over, be it failed', async () => {
    const { archive, feed } = await shownFeed();
    const over = feed.refresh();
    await archive.question().fail(timeout);
    expect(await over).to.equal(undefined);
  });

  it('is called off by another query', async () => {
    const { archive, feed, search } = await shownFeed();
    feed.refresh();
    await search('tides');
    expect(archive.question(1).signal.aborted).to.equal(true);
    expect(archive.question(2).query.search).to.equal('tides');
  });
});

describe('FeedController loadMore', () => {
  it('asks for the page that comes next', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    expect(archive.question().query.cursor).to.equal('2');
    expect(feed.state.activity).to.equal('extending');
  });

  it('adds stories that are not shown yet', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().answer(pageOf(['2', '3'], { next: '3' }));
    expect(idsOf(feed.state)).to.deep.equal(['1', '2', '3']);
  });

  it('asks for one page at a time', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    feed.loadMore();
    expect(archive.questions).to.have.length(2);
  });

  it('does nothing at the end', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().answer(pageOf(['3']));
    await feed.loadMore();
    expect(archive.questions).to.have.length(2);
  });

  it('does nothing before the first page', async () => {
    const { archive, feed } = await feedOf();
    await feed.loadMore();
    expect(archive.questions).to.have.length(1);
  });

  it('ends where an archive repeats itself', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().answer(pageOf(['1', '2'], { next: '3' }));
    await feed.loadMore();
    expect(archive.questions).to.have.length(2);
  });

  it('keeps the articles already shown when it fails', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().fail(timeout);
    expect(idsOf(feed.state)).to.deep.equal(['1', '2']);
    expect(feed.state.error).to.equal(timeout);
  });

  it('can be asked again after a failure', async () => {
    const { archive, feed } = await shownFeed();
    feed.loadMore();
    await archive.question().fail(timeout);
    feed.loadMore();
    await archive.question().answer(pageOf(['3']));
    expect(idsOf(feed.state)).to.deep.equal(['1', '2', '3']);
  });

  it('is called off by another query', async () => {
    const { archive, feed, search } = await shownFeed();
    feed.loadMore();
    await search('tides');
    await archive.question(1).answer(pageOf(['3']));
    await archive.question(2).answer(pageOf(['9']));
    expect(idsOf(feed.state)).to.deep.equal(['9']);
  });
});

describe('FeedController offline', () => {
  it('F38 resumes once when the network returns', async () => {
    const connection = new FakeConnection();
    const { archive } = await feedOf({ connection });
    await archive.question().fail(offline);
    connection.online = false;
    connection.online = true;
    await settled();
    expect(archive.questions).to.have.length(2);
  });

  it('F38 wakes with all others in one moment', async () => {
    const connection = new FakeConnection(false);
    const { archive } = await feedOf({ connection });
    await archive.question().fail(offline);
    connection.online = true;
    await settled();
    expect(archive.questions).to.have.length(2);
  });

  it('F38 asks nothing that was answered before', async () => {
    const connection = new FakeConnection(false);
    const { archive } = await shownFeed({ connection });
    connection.online = true;
    await settled();
    expect(archive.questions).to.have.length(1);
  });

  it('F38 renews a list that went stale offline', async () => {
    const connection = new FakeConnection(false);
    const { archive, feed } = await shownFeed({ connection });
    feed.refresh();
    await archive.question().fail(offline);
    connection.online = true;
    await settled();
    await archive.question().answer(pageOf(['0', '1'], { next: '2' }));
    expect(idsOf(feed.state)).to.deep.equal(['0', '1', '2']);
    expect(feed.state.error).to.equal(undefined);
  });

  it('F38 does not resume where it was taken away', async () => {
    const connection = new FakeConnection(false);
    const { archive, host } = await feedOf({ connection });
    await archive.question().fail(offline);
    host.disconnect();
    connection.online = true;
    await settled();
    expect(archive.questions).to.have.length(1);
  });
});

describe('FeedController with a memory', () => {
  /** An archive whose stories come by way of the `Http` that it is handed. */
  const remembered: FeedSource = {
    name: 'remembered',
    api: 'https://archive.example',
    async articles(_, options = {}) {
      const http = options.http as Http;
      const { body } = await http.get('https://archive.example/posts', { parse: String });
      return pageOf([body]);
    },
  };

  /** An `Http` with an old answer, and a new one that comes by hand. */
  function agingHttp() {
    let answer = (_: HttpAnswer<unknown>) => {};
    let fail = (_: HandbillError) => {};
    const renewed = new Promise<HttpAnswer<unknown>>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
    const get = async (_: string, { cache }: { cache?: string }) =>
      cache === 'stale' ? { body: 'old', headers: {}, storedAt: 50, stale: true } : renewed;
    return { http: { get } as Http, answer, fail };
  }

  it('shows a stale answer first, with its age', async () => {
    const { http } = agingHttp();
    const { feed } = await feedOf({ source: () => remembered, http });
    expect(idsOf(feed.state)).to.deep.equal(['old']);
    expect(feed.state.asOf).to.equal(50);
  });

  it('takes the age of stories, not of pictures', async () => {
    const pictured: FeedSource = {
      ...remembered,
      async articles(query, options = {}) {
        const page = await remembered.articles(query, options);
        const kept = { parse: String, freshMs: 86_400_000 };
        await options.http?.get('https://archive.example/media', kept);
        return page;
      },
    };
    const caches: unknown[] = [];
    const get = async (url: string, { cache }: { cache?: string }) => {
      caches.push(cache);
      if (cache === 'reload') return new Promise(() => {});
      const isOld = url.endsWith('/posts');
      return { body: 'old', headers: {}, storedAt: isOld ? 50 : 90, stale: isOld };
    };
    const { feed } = await feedOf({ source: () => pictured, http: { get } as Http });
    expect(feed.state.asOf).to.equal(50);
    expect(caches).to.deep.equal(['stale', 'stale', 'reload']);
  });

  it('renews a stale answer', async () => {
    const { answer, http } = agingHttp();
    const { feed } = await feedOf({ source: () => remembered, http });
    answer({ body: 'new', headers: {}, storedAt: 90, stale: false });
    await settled();
    expect(idsOf(feed.state)).to.deep.equal(['new']);
    expect(feed.state.asOf).to.equal(90);
  });

  it('keeps a stale answer that cannot be renewed', async () => {
    const { fail, http } = agingHttp();
    const { feed } = await feedOf({ source: () => remembered, http });
    fail(timeout);
    await settled();
    expect(idsOf(feed.state)).to.deep.equal(['old']);
    expect(feed.state.error).to.equal(timeout);
  });

  it('asks once where the answer is fresh', async () => {
    const caches: unknown[] = [];
    const get = async (_: string, { cache }: { cache?: string }) => {
      caches.push(cache);
      return { body: 'fresh', headers: {}, storedAt: 50, stale: false };
    };
    await feedOf({ source: () => remembered, http: { get } as Http });
    expect(caches).to.deep.equal(['stale']);
  });
});
