import { after, afterEach, before } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { startPartnerPage } from './partner-page.mjs';

/** A service, a partner's website that uses it, and a browser to look at its pages. */
export class PartnerScene {
  #pages = [];
  #start;

  /** @param {() => Promise<{ stop?: () => Promise<void> }>} start starts the service */
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
   * Opens a page of the partner's, until the test ends.
   *
   * @template View
   * @param {string} body markup of the page
   * @param {(page: import('puppeteer-core').Page) => View} look begins to look at the page before it loads
   * @param {object} [options]
   * @param {number} [options.width] of the window, in pixels
   */
  async openPage(body, look, { width = 800 } = {}) {
    const page = await this.browser.newPage();
    this.#pages.push(page);
    await page.setViewport({ width, height: 1200 });
    const view = look(page);
    await page.goto(this.partner.publish(documentOf(body)));
    return view;
  }

  async #begin() {
    this.service = await this.#start();
    this.partner = await startPartnerPage();
    this.browser = await launchBrowser();
  }

  async #closePages() {
    await Promise.all(this.#pages.splice(0).map((page) => page.close()));
  }

  async #end() {
    await this.browser?.close();
    await this.partner?.stop();
    await this.service?.stop?.();
  }
}

const documentOf = (body) => `<!DOCTYPE html>
  <html lang="en">
    <meta charset="utf-8">
    <title>A partner's page</title>
    <h1>A partner's page</h1>
    ${body}
  </html>`;
