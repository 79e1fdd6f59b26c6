import { expect, fixture, html } from '@open-wc/testing';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { partOf, shownFeed } from './support/shown-feed.js';

/** Whether a child of the element has a place on show. */
const isShown = (child: Element | null) => (child?.getClientRects().length ?? 0) > 0;

describe('tag-feed slots', () => {
  withArchives();
  expectNoPageErrors();

  it('shows the owner’s children while it loads', async () => {
    const archive = new Archive().hold();
    const feed = await fixture<TagFeedElement>(
      html`<tag-feed api=${archive.api} tag="id:11"><a href="/all">All stories</a></tag-feed>`,
    );
    expect(isShown(feed.querySelector('a'))).to.equal(true);
    archive.release();
    await feed.ready;
  });

  it('puts a full list in place of the children', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11"><a href="/all">All stories</a></tag-feed>`,
    );
    expect(isShown(feed.querySelector('a'))).to.equal(false);
  });

  it('fills a short list up with the children', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" limit="99"><a href="/all">All stories</a></tag-feed>`,
    );
    const list = partOf(feed, 'list') as HTMLElement;
    const link = feed.querySelector('a') as HTMLElement;
    expect(link.getBoundingClientRect().top).to.be.at.least(list.getBoundingClientRect().bottom);
  });

  it('shows the children when nothing could be had', async () => {
    const { api } = new Archive().refuse();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11"><a href="/all">All stories</a></tag-feed>`,
    );
    expect(isShown(feed.querySelector('a'))).to.equal(true);
  });

  it('shows the children where there are no stories', async () => {
    const { api } = new Archive().forget();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11"><a href="/all">All stories</a></tag-feed>`,
    );
    expect(isShown(feed.querySelector('a'))).to.equal(true);
  });

  it('shows the footer in every state', async () => {
    const archive = new Archive().hold();
    const feed = await fixture<TagFeedElement>(
      html`<tag-feed api=${archive.api} tag="id:11"><a slot="footer" href="/all">All</a></tag-feed>`,
    );
    const footer = feed.querySelector('a');
    expect(isShown(footer)).to.equal(true);
    archive.release();
    await feed.ready;
    await feed.updateComplete;
    expect(isShown(footer)).to.equal(true);
  });

  it('shows a heading of your own in place of ours', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${api} tag="id:11" heading="Ours"><h2 slot="heading">Yours</h2></tag-feed>`,
    );
    expect(isShown(feed.querySelector('h2'))).to.equal(true);
    expect(isShown(partOf(feed, 'heading'))).to.equal(false);
  });

  it('shows the children again that a script replaced', async () => {
    const { api } = new Archive().refuse();
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"><b>Old</b></tag-feed>`);
    feed.innerHTML = '<a href="/all">New</a>';
    expect(isShown(feed.querySelector('a'))).to.equal(true);
  });
});
