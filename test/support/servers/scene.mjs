import { FeedPage } from './feed-page.mjs';
import { PartnerScene } from './partner-scene.mjs';

/**
 * An archive, a partner's website with feeds of it, and a browser to look at them.
 *
 * @typedef {object} Archive
 * @property {string} api root of its API
 * @property {string} collections what the paths of its API have before the name of a collection
 * @property {() => Promise<void>} [stop]
 */
export class Scene extends PartnerScene {
  /** @returns {Archive} */
  get archive() {
    return this.service;
  }

  /**
   * Opens a partner's page with a feed in it, and waits until it has something to show.
   *
   * @param {string} attributes of `<tag-feed>`, as an owner writes them
   * @param {object} [options]
   * @param {string} [options.api] root of the archive's API
   * @param {number} [options.width] of the window, in pixels
   * @param {number} [options.feeds] how often the feed is pasted
   */
  async show(attributes, { api = this.archive.api, width, feeds = 1 } = {}) {
    const feed = await this.openPage(
      body(`api="${api}" ${attributes}`, feeds),
      (page) => new FeedPage(page, new URL(api).origin, this.archive.collections),
      { width },
    );
    await feed.settled();
    return feed;
  }
}

function body(attributes, feeds) {
  const feed = `<tag-feed ${attributes}><a href="/topic">All stories</a></tag-feed>`;
  return `${feed.repeat(feeds)}
    <script>
      window.errors = [];
      const feed = document.querySelector('tag-feed');
      feed.addEventListener('tag-feed-error', ({ code }) => window.errors.push(code));
    </script>
    <script type="module" src="/dist/cdn/tag-feed.js"></script>`;
}
