import { expect, html, oneEvent } from '@open-wc/testing';
import { registerAdapter } from '../../src/feed/adapters.js';
import { heldWarnings, releaseWarnings } from '../support/warnings.js';
import { expectNoPageErrors } from './support/page-errors.js';
import { shownFeed, textOf, titlesOf } from './support/shown-feed.js';
import { pageOf } from './support/stories.js';

const example = '/docs/archive-api/examples/articles.json';

describe('tag-feed in other dialects', () => {
  expectNoPageErrors();
  afterEach(releaseWarnings);

  it('shows a JSON Feed', async () => {
    const feed = await shownFeed(
      html`<tag-feed adapter="json-feed" api=${example} limit="2" lang="en"></tag-feed>`,
    );
    expect(titlesOf(feed)).to.deep.equal([
      'The tide gauge is read by hand again',
      'Nets < 10 m are free of dues',
    ]);
    expect(textOf(feed, 'author')).to.equal('Ida Lund');
  });

  it('shows one topic of a JSON Feed', async () => {
    const feed = await shownFeed(
      html`<tag-feed adapter="json-feed" api=${example} tag="water-weather" limit="1"></tag-feed>`,
    );
    expect(titlesOf(feed)).to.deep.equal(['The tide gauge is read by hand again']);
  });

  it('looks again once its dialect is taught', async () => {
    heldWarnings();
    const feed = await shownFeed(html`<tag-feed adapter="taught-late" api=${example}></tag-feed>`);
    expect(feed.state.error?.code).to.equal('CONFIG_ADAPTER');
    const loaded = oneEvent(feed, 'tag-feed-load');
    registerAdapter('taught-late', ({ api }) => ({
      name: 'taught-late',
      api,
      articles: async () => pageOf(['1']),
    }));
    await loaded;
    await feed.updateComplete;
    expect(titlesOf(feed)).to.deep.equal(['Story 1']);
  });

  it('tells that it took an address for an archive', async () => {
    heldWarnings();
    const feed = await shownFeed(html`<tag-feed api="/nowhere" tag="water"></tag-feed>`);
    expect(feed.state.error?.code).to.equal('CONFIG_ADAPTER');
    expect(feed.state.error?.facts.url).to.contain('/nowhere/v1/tags/water/articles.json');
  });
});
