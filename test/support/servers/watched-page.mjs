import { until } from '../until.mjs';

/** An open page: what it asks of a service, and what it tells its owner. */
export class WatchedPage {
  #requests = [];
  #lines = [];

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} serviceUrl where the service's addresses begin
   */
  constructor(page, serviceUrl) {
    this.page = page;
    page.on('console', (message) => this.#lines.push(message.text()));
    page.on('request', (request) => {
      if (request.url().startsWith(serviceUrl)) this.#requests.push(request);
    });
  }

  /** Lines on the console, for the owner. */
  get lines() {
    return this.#lines;
  }

  /** Requests to the service. */
  get requests() {
    return this.#requests;
  }

  /** Waits for a line to the owner. */
  told(code) {
    return until(() => this.#lines.find((line) => line.includes(`[handbill] ${code}`)));
  }

  /** Addresses of the requests to the service that have a text in them, decoded. */
  addressesWith(part) {
    const addresses = this.#requests.map((request) => decodeURIComponent(request.url()));
    return addresses.filter((address) => address.includes(part));
  }
}
