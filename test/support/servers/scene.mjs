import { after, afterEach, before } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { FeedPage } from './feed-page.mjs';
import { startPartnerPage } from './partner-page.mjs';

/**
 * An archive, a partner's website with feeds of it, and a browser to look at them.
 *
 * @typedef {object} Archive
 * @property {string} api root of its API
 * @property {string} collections what the paths of its API have before the name of a collection
 * @property {() => Promise<void>} [stop]
 */
export class Scene {
  #pages = [];
  #start;

  /** @param {() => Promise<Archive>} start */
  constructor(start) {
    this.#start = start;
  }

  /** Sets the scene up for all tests of a file. */
  use() {
    before(() => this.#begin());
    afterEach(() => this.#closePages());
    after(() => this.#end());
    return this;
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
  async show(attributes, { api = this.archive.api, width = 800, feeds = 1 } = {}) {
    const page = await this.browser.newPage();
    this.#pages.push(page);
    await page.setViewport({ width, height: 1200 });
    const feed = new FeedPage(page, new URL(api).origin, this.archive.collections);
    await page.goto(this.partner.publish(this.#html(`api="${api}" ${attributes}`, feeds)));
    await feed.settled();
    return feed;
  }

  async #begin() {
    this.archive = await this.#start();
    this.partner = await startPartnerPage();
    this.browser = await launchBrowser();
  }

  async #closePages() {
    await Promise.all(this.#pages.splice(0).map((page) => page.close()));
  }

  async #end() {
    await this.browser?.close();
    await this.partner?.stop();
    await this.archive?.stop?.();
  }

  #html(attributes, feeds) {
    const feed = `<tag-feed ${attributes}><a href="/topic">All stories</a></tag-feed>`;
    return `<!DOCTYPE html>
      <html lang="en">
        <meta charset="utf-8">
        <title>A partner's page</title>
        <h1>A partner's page</h1>
        ${feed.repeat(feeds)}
        <script>
          window.errors = [];
          const feed = document.querySelector('tag-feed');
          feed.addEventListener('tag-feed-error', ({ code }) => window.errors.push(code));
        </script>
        <script type="module" src="/dist/cdn/tag-feed.js"></script>
      </html>`;
  }
}
