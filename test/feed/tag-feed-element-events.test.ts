import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TagFeedErrorEvent } from '../../src/feed/events/tag-feed-error-event.js';
import type { TagFeedLoadEvent } from '../../src/feed/events/tag-feed-load-event.js';
import type { TagFeedMoreEvent } from '../../src/feed/events/tag-feed-more-event.js';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { partOf, shownFeed, textOf } from './support/shown-feed.js';

const realWarn = console.warn;

/** The first line that the owner is told with one of these words. */
const nextLine = (...words: string[]): Promise<string> =>
  new Promise((resolve) => {
    console.warn = (line: string) => {
      if (words.some((word) => line.includes(word))) resolve(line);
    };
  });

let mistakes = 0;

/** An address that is none, and that no other test was told of. */
const mistake = () => `htp:/archive-${++mistakes}`;

describe('tag-feed events', () => {
  withArchives();
  expectNoPageErrors();
  afterEach(() => {
    console.warn = realWarn;
  });

  it('tells what was loaded', async () => {
    const { api } = new Archive();
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const event: TagFeedLoadEvent = await oneEvent(feed, 'tag-feed-load');
    expect(event.articles).to.have.length(5);
    expect(event.total).to.equal(16);
  });

  it('keeps the load event to itself', async () => {
    const { api } = new Archive();
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const { bubbles, cancelable, composed } = await oneEvent(feed, 'tag-feed-load');
    expect([bubbles, cancelable, composed]).to.deep.equal([false, false, false]);
  });

  it('tells all articles on show after more', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const loaded = oneEvent<TagFeedLoadEvent>(feed, 'tag-feed-load');
    feed.loadMore();
    expect((await loaded).articles).to.have.length(10);
  });

  it('tells what failed by its code', async () => {
    const { api } = new Archive().refuse(404);
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const event: TagFeedErrorEvent = await oneEvent(feed, 'tag-feed-error');
    expect(event.code).to.equal('HTTP_NOT_FOUND');
    expect(event.error.facts.status).to.equal(404);
  });

  it('keeps the error event to itself, but cancelable', async () => {
    const { api } = new Archive().refuse();
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    const { bubbles, cancelable } = await oneEvent(feed, 'tag-feed-error');
    expect([bubbles, cancelable]).to.deep.equal([false, true]);
  });

  it('tells the owner what failed', async () => {
    const api = mistake();
    const told = nextLine(api);
    await shownFeed(html`<tag-feed api=${api}></tag-feed>`);
    const line = await told;
    expect(line).to.contain('CONFIG_API_INVALID').and.contain(api).and.contain('<tag-feed>');
    expect(line).to.contain('docs/errors.md#config_api_invalid');
  });

  it('says nothing of an error that was cancelled', async () => {
    const [quiet, loud] = [mistake(), mistake()];
    const told = nextLine(quiet, loud);
    const feed = await fixture<TagFeedElement>(html`<tag-feed hidden></tag-feed>`);
    feed.addEventListener('tag-feed-error', (event) => event.preventDefault());
    feed.api = quiet;
    await oneEvent(feed, 'tag-feed-error');
    await shownFeed(html`<tag-feed api=${loud}></tag-feed>`);
    expect(await told).to.contain(loud);
  });

  it('shows the children alone for a cancelled error', async () => {
    const { api } = new Archive().refuse();
    const feed = await fixture<TagFeedElement>(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    feed.addEventListener('tag-feed-error', (event) => event.preventDefault());
    await feed.ready;
    await feed.updateComplete;
    expect(partOf(feed, 'message')).to.equal(null);
    expect(partOf(feed, 'retry')).to.equal(null);
    expect(feed.matches(':state(error)')).to.equal(true);
  });

  it('shows text for an error that nobody cancelled', async () => {
    const { api } = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(textOf(feed, 'message')).to.equal('The stories could not be loaded.');
  });

  it('tells that the reader wants more', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    const asked = oneEvent<TagFeedMoreEvent>(document, 'tag-feed-more');
    partOf(feed, 'more')?.click();
    const { shown, composed, target } = await asked;
    expect(shown).to.equal(5);
    expect(composed).to.equal(true);
    expect(target === feed).to.equal(true);
  });

  it('asks nothing when more was cancelled', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" more="button"></tag-feed>`,
    );
    feed.addEventListener('tag-feed-more', (event) => event.preventDefault());
    partOf(feed, 'more')?.click();
    await feed.updateComplete;
    expect(feed.matches(':state(extending)')).to.equal(false);
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('tells nothing because a script asked for more', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    let told = 0;
    feed.addEventListener('tag-feed-more', () => told++);
    await feed.loadMore();
    expect(told).to.equal(0);
  });

  it('tells nothing because a property was set', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    let told = 0;
    for (const name of ['tag-feed-load', 'tag-feed-error', 'tag-feed-more']) {
      feed.addEventListener(name, () => told++);
    }
    feed.heading = 'Harbour';
    feed.dates = 'none';
    await feed.updateComplete;
    expect(told).to.equal(0);
  });

  it('tells the owner of a value it cannot use', async () => {
    const told = nextLine('limit=');
    const { api } = new Archive();
    await shownFeed(html`<tag-feed api=${api} tag="id:11" limit="1e9"></tag-feed>`);
    expect(await told)
      .to.contain('CONFIG_VALUE')
      .and.contain('limit="1000000000"');
  });

  it('tells the owner of a topic nobody knows', async () => {
    const told = nextLine('harbor');
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="harbor"></tag-feed>`);
    expect(await told)
      .to.contain('CONFIG_TOPIC_UNKNOWN')
      .and.contain('harbor');
    expect(feed.matches(':state(empty)')).to.equal(true);
  });
});
