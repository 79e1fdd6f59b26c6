import { after, afterEach, before } from 'node:test';
import { launchBrowser } from '../../scripts/launch-browser.mjs';
import { FeedPage } from './feed-page.mjs';
import { startPartnerPage } from './partner-page.mjs';
import { startWordPress } from './wordpress.mjs';

/** Sets up, for all tests of a file, an archive, a partner's website and a browser to look at it. */
export function useScene() {
  const scene = new Scene();
  before(() => scene.begin());
  afterEach(() => scene.closePages());
  after(() => scene.end());
  return scene;
}

class Scene {
  #pages = [];

  async begin() {
    this.wordpress = await startWordPress();
    this.partner = await startPartnerPage();
    this.browser = await launchBrowser();
  }

  async closePages() {
    await Promise.all(this.#pages.splice(0).map((page) => page.close()));
  }

  async end() {
    await this.browser?.close();
    await this.partner?.stop();
    await this.wordpress?.stop();
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
  async show(attributes, { api = this.wordpress.api, width = 800, feeds = 1 } = {}) {
    const page = await this.browser.newPage();
    this.#pages.push(page);
    await page.setViewport({ width, height: 1200 });
    const feed = new FeedPage(page, new URL(api).origin);
    await page.goto(this.partner.publish(this.#html(attributes, api, feeds)));
    await feed.settled();
    return feed;
  }

  /** Turns a switch of the archive on until the test ends. */
  async switchOn(test, name) {
    await this.wordpress.switchOn(name);
    test.after(() => this.wordpress.switchOff(name));
  }

  #html(attributes, api, feeds) {
    const feed = `<tag-feed api="${api}" ${attributes}><a href="/topic">All stories</a></tag-feed>`;
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
        <script type="module" src="${this.partner.scriptPath}"></script>
      </html>`;
  }
}
