import { expect, html, oneEvent } from '@open-wc/testing';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { announced, partOf, partsOf, shownFeed, titlesOf } from './support/shown-feed.js';

/** Focuses a button and clicks it, until the feed has answered by this event. */
async function press(feed: TagFeedElement, part: string, event: string): Promise<void> {
  const over = oneEvent(feed, event);
  partOf(feed, part)?.focus();
  partOf(feed, part)?.click();
  await over;
  await feed.updateComplete;
}

/** Which part has the focus. */
const focused = (feed: TagFeedElement) => feed.shadowRoot?.activeElement?.getAttribute('part');

describe('tag-feed paging', () => {
  withArchives();
  expectNoPageErrors();

  it('has no button for more by default', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(partOf(feed, 'more')).to.equal(null);
  });

  it('adds the next page below', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    const before = titlesOf(feed);
    await press(feed, 'more', 'tag-feed-load');
    expect(titlesOf(feed)).to.have.length(10);
    expect(titlesOf(feed).slice(0, 5)).to.deep.equal(before);
  });

  it('keeps the focus on its button', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    await press(feed, 'more', 'tag-feed-load');
    expect(focused(feed)).to.equal('more');
  });

  it('says how many stories were added', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    await press(feed, 'more', 'tag-feed-load');
    expect(announced(feed)).to.equal('More stories: 5');
  });

  it('says nothing of the first page', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11" more="button"></tag-feed>`);
    expect(announced(feed)).to.equal('');
  });

  it('hands the focus to new stories at the end', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" limit="10" more="button"></tag-feed>`,
    );
    await press(feed, 'more', 'tag-feed-load');
    expect(partOf(feed, 'more')).to.equal(null);
    expect(feed.shadowRoot?.activeElement === partsOf(feed, 'link')[10]).to.equal(true);
  });

  it('hands the focus to a retry when it fails', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" more="button"></tag-feed>`,
    );
    archive.refuse();
    await press(feed, 'more', 'tag-feed-error');
    expect(titlesOf(feed)).to.have.length(5);
    expect(focused(feed)).to.equal('retry');
  });

  it('hands the focus back when a retry heals', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" more="button"></tag-feed>`,
    );
    archive.refuse();
    await press(feed, 'more', 'tag-feed-error');
    archive.heal();
    await press(feed, 'retry', 'tag-feed-load');
    expect(focused(feed)).to.equal('more');
  });

  it('leaves the focus alone where it was elsewhere', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" limit="10" more="button"></tag-feed>`,
    );
    const link = partsOf(feed, 'link')[2];
    link?.focus();
    await feed.loadMore();
    await feed.updateComplete;
    expect(feed.shadowRoot?.activeElement === link).to.equal(true);
  });

  it('asks once for two fast clicks', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" more="button"></tag-feed>`,
    );
    const loaded = oneEvent(feed, 'tag-feed-load');
    partOf(feed, 'more')?.click();
    partOf(feed, 'more')?.click();
    await loaded;
    expect(archive.counts).to.deep.equal({ posts: 2 });
  });

  it('keeps further pages through a refresh', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    await feed.loadMore();
    await feed.refresh();
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(10);
  });

  it('never asks beyond the last page', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11" limit="8"></tag-feed>`,
    );
    for (let page = 0; page < 5; page++) await feed.loadMore();
    expect(archive.counts).to.deep.equal({ posts: 2 });
    expect(feed.state.articles).to.have.length(16);
  });
});
