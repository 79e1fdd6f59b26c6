import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { Archive, withArchives } from './support/archive.js';
import { HandDrivenSource } from './support/hand-driven-source.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { announced, atRest, partOf, shownFeed, textOf, titlesOf } from './support/shown-feed.js';
import { pageOf, story } from './support/stories.js';

const states = [
  'idle',
  'loading',
  'ready',
  'empty',
  'error',
  'refreshing',
  'extending',
  'stale',
  'offline',
];

/** Custom states that a page's style sheet can see. */
const statesOf = (feed: TagFeedElement) =>
  states.filter((state) => feed.matches(`:state(${state})`));

/** Lets the browser believe that it has no network, until the answer is called. */
function goOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  };
}

describe('tag-feed states', () => {
  withArchives();
  expectNoPageErrors();

  it('is loading while the first answer is awaited', async () => {
    const archive = new Archive().hold();
    const feed = await fixture<TagFeedElement>(
      html`<tag-feed api=${archive.api} tag="id:11" limit="4"></tag-feed>`,
    );
    expect(statesOf(feed)).to.deep.equal(['loading']);
    await waitUntil(() => partOf(feed, 'skeleton'));
    archive.release();
    await feed.ready;
  });

  it('announces no added stories where it asks for others', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    await source.question().answer(pageOf(['1', '2']));
    await atRest(feed);
    feed.tag = 'rail';
    await feed.updateComplete;
    await source.question().answer(pageOf(['3', '4', '5']));
    await atRest(feed);
    expect(titlesOf(feed)).to.deep.equal(['Story 3', 'Story 4', 'Story 5']);
    expect(announced(feed)).to.equal('');
  });

  it('draws no skeleton for an answer that comes at once', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    expect(feed.shadowRoot).to.equal(null);
    await source.question().answer(pageOf(['1']));
    await feed.updateComplete;
    expect(titlesOf(feed)).to.deep.equal(['Story 1']);
  });

  it('is ready with articles on show', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(statesOf(feed)).to.deep.equal(['ready']);
    expect(partOf(feed, 'skeleton')).to.equal(null);
  });

  it('is empty where there are no stories', async () => {
    const { api } = new Archive().forget();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(statesOf(feed)).to.deep.equal(['empty']);
    expect(textOf(feed, 'message')).to.equal('No stories here yet.');
    expect(announced(feed)).to.equal('No stories here yet.');
  });

  it('is in error when nothing could be had', async () => {
    const { api } = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(statesOf(feed)).to.deep.equal(['error']);
    expect(announced(feed)).to.equal('The stories could not be loaded.');
  });

  it('F01 is in error without an address', async () => {
    const feed = await shownFeed(html`<tag-feed tag="water"></tag-feed>`);
    expect(statesOf(feed)).to.deep.equal(['error']);
    expect(feed.state.error?.code).to.equal('CONFIG_API_MISSING');
  });

  it('F07 is in error with an empty topic', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag=""></tag-feed>`);
    expect(feed.state.error?.code).to.equal('CONFIG_VALUE');
    expect(archive.counts).to.deep.equal({});
  });

  it('heals when its mistake is mended', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api="htp:/x" tag="id:11"></tag-feed>`);
    const loaded = oneEvent(feed, 'tag-feed-load');
    feed.setAttribute('api', api);
    await loaded;
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready']);
  });

  it('is refreshing with the articles on show', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    archive.hold();
    const over = feed.refresh();
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready', 'refreshing']);
    expect(titlesOf(feed)).to.have.length(5);
    archive.release();
    await over;
  });

  it('is extending while the next page comes', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    archive.hold();
    const over = feed.loadMore();
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready', 'extending']);
    expect(partOf(feed, 'skeleton')).to.not.equal(null);
    archive.release();
    await over;
  });

  it('is stale when it could not be renewed', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    archive.refuse();
    await feed.refresh();
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready', 'stale']);
    expect(textOf(feed, 'as-of')).to.match(/^As of .*\d\d\d\d/);
    expect(titlesOf(feed)).to.have.length(5);
  });

  it('F38 is offline without a network', async () => {
    const comeBack = goOffline();
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    expect(statesOf(feed)).to.deep.equal(['error', 'offline']);
    expect(textOf(feed, 'message')).to.contain('You are offline');
    const loaded = oneEvent(feed, 'tag-feed-load');
    comeBack();
    await loaded;
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('F38 is stale and offline with articles on show', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const comeBack = goOffline();
    await feed.refresh();
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready', 'stale', 'offline']);
    const renewed = oneEvent(feed, 'tag-feed-load');
    comeBack();
    await renewed;
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready']);
  });

  it('asks again when the reader tries again', async () => {
    const archive = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    archive.heal();
    const loaded = oneEvent(feed, 'tag-feed-load');
    partOf(feed, 'retry')?.click();
    await loaded;
    await feed.updateComplete;
    expect(statesOf(feed)).to.deep.equal(['ready']);
    expect(partOf(feed, 'retry')).to.equal(null);
  });

  it('keeps the focus on a retry that fails', async () => {
    const archive = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    const retry = partOf(feed, 'retry');
    const failed = oneEvent(feed, 'tag-feed-error');
    retry?.focus();
    retry?.click();
    await failed;
    await feed.updateComplete;
    expect(feed.shadowRoot?.activeElement === retry).to.equal(true);
  });

  it('hands the focus from a retry to the stories', async () => {
    const archive = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    archive.heal();
    const loaded = oneEvent(feed, 'tag-feed-load');
    partOf(feed, 'retry')?.focus();
    partOf(feed, 'retry')?.click();
    await loaded;
    await feed.updateComplete;
    expect(feed.shadowRoot?.activeElement === partOf(feed, 'link')).to.equal(true);
  });

  it('is told to screen readers once a failure', async () => {
    const archive = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    const region = feed.renderRoot.querySelector('[role=status]');
    const before = region?.textContent;
    await feed.refresh();
    await feed.updateComplete;
    expect(region?.textContent).to.not.equal(before);
    expect(region?.textContent?.trim()).to.equal(before?.trim());
  });

  it('says its first words into a live region that was there before', async () => {
    const { api } = new Archive().forget();
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    await feed.ready;
    await feed.updateComplete;
    expect(announced(feed)).to.equal('');
    await atRest(feed);
    expect(announced(feed)).to.equal('No stories here yet.');
  });

  it('RENDER keeps what was drawn before', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    await source.question().answer(pageOf(['1', '2']));
    feed.refresh();
    const broken = story('3', { authors: null as never });
    await source.question().answer({ articles: [broken], problems: [] });
    expect(titlesOf(feed)).to.deep.equal(['Story 1', 'Story 2']);
  });

  it('RENDER is over with the next good answer', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    const broken = story('3', { authors: null as never });
    await source.question().answer({ articles: [broken], problems: [] });
    feed.refresh();
    await source.question().answer(pageOf(['1']));
    expect(titlesOf(feed)).to.deep.equal(['Story 1']);
    expect(statesOf(feed)).to.deep.equal(['ready']);
  });

  it('has every part that its manual names', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" heading="Harbour" images="thumbnail" more="button"></tag-feed>`,
    );
    const seen = new Set(partsOnShow(feed));
    archive.hold();
    const over = feed.loadMore();
    await feed.updateComplete;
    for (const part of partsOnShow(feed)) seen.add(part);
    archive.release();
    await over;
    archive.refuse();
    await feed.refresh();
    await feed.updateComplete;
    for (const part of partsOnShow(feed)) seen.add(part);
    expect([...seen]).to.have.members([
      'base',
      'heading',
      'list',
      'item',
      'text',
      'title',
      'link',
      'meta',
      'author',
      'date',
      'excerpt',
      'image',
      'skeleton',
      'controls',
      'more',
      'retry',
      'as-of',
    ]);
  });
});

const partsOnShow = (feed: TagFeedElement) =>
  [...feed.renderRoot.querySelectorAll('[part]')].map((box) => box.getAttribute('part') ?? '');
