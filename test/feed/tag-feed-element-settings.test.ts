import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { TagFeedElement } from '../../src/feed/tag-feed-element.js';
import { configure } from '../../src/page/config.js';
import { Archive, withArchives } from './support/archive.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { shownFeed, textOf, titlesOf } from './support/shown-feed.js';

/** Our script element with these settings, as a page has it. */
async function scriptWith(data: Record<string, string>): Promise<void> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const script = document.createElement('script');
  script.type = 'text/plain';
  Object.assign(script.dataset, { handbill: '', ...data });
  place.append(script);
}

describe('tag-feed settings', () => {
  withArchives();
  expectNoPageErrors();
  afterEach(() => configure({ api: undefined, timeZone: undefined, adapter: undefined }));

  it('takes its archive from the script element', async () => {
    const archive = new Archive();
    await scriptWith({ api: archive.api });
    const feed = await shownFeed(html`<tag-feed tag="id:11"></tag-feed>`);
    expect(titlesOf(feed)).to.have.length(5);
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('takes configure before the script element', async () => {
    const [first, second] = [new Archive(), new Archive()];
    await scriptWith({ api: second.api });
    configure({ api: first.api });
    await shownFeed(html`<tag-feed tag="id:11"></tag-feed>`);
    expect(first.counts).to.deep.equal({ posts: 1 });
    expect(second.counts).to.deep.equal({});
  });

  it('takes its own attribute before all others', async () => {
    const [first, second, third] = [new Archive(), new Archive(), new Archive()];
    await scriptWith({ api: third.api });
    configure({ api: second.api });
    await shownFeed(html`<tag-feed api=${first.api} tag="id:11"></tag-feed>`);
    expect([first, second, third].map(({ asked }) => asked.length)).to.deep.equal([1, 0, 0]);
  });

  it('follows configure that comes later', async () => {
    const { api } = new Archive();
    const feed = await shownFeed(html`<tag-feed tag="id:11"></tag-feed>`);
    const loaded = oneEvent(feed, 'tag-feed-load');
    configure({ api });
    await loaded;
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(5);
  });

  it('shows dates in the zone of the page', async () => {
    const { api } = new Archive();
    await scriptWith({ timeZone: 'Pacific/Kiritimati' });
    const feed = await shownFeed(html`<tag-feed api=${api} tag="id:11"></tag-feed>`);
    expect(textOf(feed, 'date')).to.equal('November 22, 2026');
  });

  it('takes the dialect from the page', async () => {
    const archive = new Archive();
    configure({ adapter: 'wordpress' });
    await shownFeed(html`<tag-feed api=${new URL('/', archive.api).href} tag="id:11"></tag-feed>`);
    expect(archive.asked[0]?.search).to.contain('?rest_route=/wp/v2/posts&');
  });

  it('asks nothing again when configured the same', async () => {
    const archive = new Archive();
    configure({ api: archive.api });
    const feed = await shownFeed(html`<tag-feed tag="id:11"></tag-feed>`);
    configure({ api: archive.api });
    await feed.updateComplete;
    expect(feed.matches(':state(ready)')).to.equal(true);
    expect(archive.counts).to.deep.equal({ posts: 1 });
  });

  it('keeps properties set before the definition', async () => {
    const archive = new Archive();
    const early = document.createElement('early-feed');
    Object.assign(early, { api: archive.api, tag: 'id:11', limit: 2 });
    customElements.define('early-feed', class extends TagFeedElement {});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(early);
    const feed = early as TagFeedElement;
    await feed.ready;
    await feed.updateComplete;
    expect(titlesOf(feed)).to.have.length(2);
    feed.limit = 3;
    await oneEvent(feed, 'tag-feed-load');
    expect(feed.state.articles).to.have.length(3);
  });

  it('reads attributes as properties of their kind', async () => {
    const feed = await shownFeed(
      html`<tag-feed tag="water" limit="7" heading-level="2" adapter-options="{}" unstyled></tag-feed>`,
    );
    const { tag, limit, headingLevel, adapterOptions, unstyled } = feed;
    expect([tag, limit, headingLevel, adapterOptions, unstyled]).to.deep.equal([
      'water',
      7,
      2,
      '{}',
      true,
    ]);
  });

  it('takes a removed attribute for none', async () => {
    const feed = await shownFeed(html`<tag-feed limit="7" unstyled></tag-feed>`);
    feed.removeAttribute('limit');
    feed.removeAttribute('unstyled');
    expect(feed.limit).to.equal(undefined);
    expect(feed.unstyled ?? false).to.equal(false);
  });

  it('says which version it is', () => {
    expect(TagFeedElement.version).to.match(/^\d+\.\d+\.\d+/);
  });
});
