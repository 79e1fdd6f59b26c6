import { html } from '@open-wc/testing';
import type { TagFeedElement } from '../../../src/feed/tag-feed-element.js';
import { FakeNetwork } from '../../fakes/fake-network.js';
import type { Dialect } from './dialects/dialect.js';
import { shownFeed } from './shown-feed.js';

let archives = 0;

/** An element that has shown this answer of an archive nobody asked before, up to 100 stories of it. */
export async function shownDialect(
  { settings }: Dialect,
  body: string,
  { images = 'none', lang = 'en' } = {},
): Promise<TagFeedElement> {
  const { api, adapter, apiKey, adapterOptions } = settings(
    `https://archive-${++archives}.example`,
  );
  new FakeNetwork(async () => new Response(body));
  try {
    return await shownFeed(html`<tag-feed
      lang=${lang}
      limit="100"
      target="_blank"
      .api=${api}
      .adapter=${adapter}
      .apiKey=${apiKey}
      .adapterOptions=${adapterOptions}
      .images=${images}
    ></tag-feed>`);
  } finally {
    FakeNetwork.restore();
  }
}
