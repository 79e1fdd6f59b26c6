import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { settled } from '../support/settled.js';
import { Archive, withArchives } from './support/archive.js';
import { HandDrivenSource } from './support/hand-driven-source.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { shownFeed, titlesOf } from './support/shown-feed.js';
import { pageOf } from './support/stories.js';

/** Several feeds in one place, each with its first answer drawn. */
async function shownFeeds(template: Parameters<typeof fixture>[0]): Promise<TagFeedElement[]> {
  const place = await fixture<HTMLElement>(template);
  const feeds = [...place.querySelectorAll('tag-feed')];
  await Promise.all(feeds.map(({ ready }) => ready));
  await Promise.all(feeds.map(({ updateComplete }) => updateComplete));
  return feeds;
}

describe('tag-feed life', () => {
  withArchives();
  expectNoPageErrors();

  it('F09 asks once for twenty copies', async () => {
    const archive = new Archive();
    const feeds = await shownFeeds(html`<div>
      ${Array.from({ length: 20 }, () => html`<tag-feed api=${archive.api} tag="id:11" limit="15"></tag-feed>`)}
    </div>`);
    expect(feeds.map((feed) => titlesOf(feed).length)).to.deep.equal(Array(20).fill(15));
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('asks one chain for feeds of one topic', async () => {
    const archive = new Archive();
    await shownFeeds(html`<div>
      ${Array.from({ length: 10 }, () => html`<tag-feed api=${archive.api} tag="harbour"></tag-feed>`)}
    </div>`);
    expect(archive.counts).to.deep.equal({ tags: 1, posts: 1 });
  });

  it('asks nothing for a copy that comes later', async () => {
    const archive = new Archive();
    await shownFeed(html`<tag-feed api=${archive.api} tag="harbour"></tag-feed>`);
    const later = await shownFeed(html`<tag-feed api=${archive.api} tag="harbour"></tag-feed>`);
    expect(titlesOf(later)).to.have.length(5);
    expect(archive.counts).to.deep.equal({ tags: 1, posts: 1 });
  });

  it('F12 shows the last of a hundred changes', async () => {
    const archive = new Archive();
    const feed = await fixture<TagFeedElement>(
      html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`,
    );
    for (let limit = 100; limit > 0; limit--) feed.setAttribute('limit', String(limit));
    await oneEvent(feed, 'tag-feed-load');
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(1);
    expect(archive.asked.length).to.be.at.most(2);
  });

  it('F12 aborts each of a hundred that was replaced', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    for (let limit = 1; limit <= 100; limit++) {
      feed.limit = limit;
      await feed.updateComplete;
    }
    await settled();
    const open = source.questions.filter(({ signal }) => !signal.aborted);
    expect(open.map(({ query }) => query.limit)).to.deep.equal([100]);
    await source.question().answer(pageOf(['1']));
    expect(titlesOf(feed)).to.deep.equal(['Story 1']);
  });

  it('F42 aborts what it asked when removed', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    feed.remove();
    await settled();
    expect(source.question().signal.aborted).to.equal(true);
  });

  it('F67 loads when it comes back', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    const place = feed.parentElement;
    feed.remove();
    await settled();
    place?.append(feed);
    await settled();
    await source.question().answer(pageOf(['1']));
    expect(titlesOf(feed)).to.deep.equal(['Story 1']);
  });

  it('F67 goes on while it is moved', async () => {
    const source = new HandDrivenSource();
    const feed = await fixture<TagFeedElement>(html`<tag-feed .source=${source}></tag-feed>`);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(feed);
    await settled();
    expect(source.questions.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
  });

  it('F67 keeps its articles through a move', async () => {
    const archive = new Archive();
    const feed = await shownFeed(html`<tag-feed api=${archive.api} tag="id:11"></tag-feed>`);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    feed.remove();
    await settled();
    place.append(feed);
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(5);
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('F67 is whole as a clone', async () => {
    const archive = new Archive();
    const feed = await shownFeed(
      html`<tag-feed api=${archive.api} tag="id:11"><a href="/all">All</a></tag-feed>`,
    );
    const clone = feed.cloneNode(true) as TagFeedElement;
    feed.after(clone);
    await clone.ready;
    await clone.updateComplete;
    expect(titlesOf(clone)).to.deep.equal(titlesOf(feed));
    expect(archive.counts).to.deep.equal({ posts: 1 });
    clone.remove();
  });

  it('F67 is whole where a page writes it anew', async () => {
    const { api } = new Archive();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<tag-feed api="${api}" tag="id:13"></tag-feed>`;
    place.innerHTML = `<tag-feed api="${api}" tag="id:11"></tag-feed>`;
    const feed = place.querySelector('tag-feed') as TagFeedElement;
    await feed.ready;
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(5);
  });

  it('asks nothing outside of a page', async () => {
    const source = new HandDrivenSource();
    const feed = document.createElement('tag-feed');
    feed.source = source;
    await settled();
    expect(source.questions).to.deep.equal([]);
    expect(feed.shadowRoot).to.equal(null);
  });
});
