import { until } from '../../support/until.mjs';
import { prepare, readPage } from './in-page.mjs';
import { archive, browser, partner } from './stage.mjs';

let visits = 0;

/** One visitor on one partner page, with nothing remembered from visits before. */
export class Visit {
  /** Tells this visit's requests to the archive from all others. */
  key = `visit-${++visits}`;
  room = 'plain';
  /** Addresses of all requests. */
  requests = [];
  /** Our lines in the console. */
  lines = [];
  /** Uncaught failures, as the browser tells them. */
  failures = [];

  static async start() {
    const visit = new this();
    visit.context = await browser.createBrowserContext();
    visit.page = await visit.context.newPage();
    visit.page.on('request', (request) => visit.requests.push(request.url()));
    visit.page.on('pageerror', ({ message }) => visit.failures.push(message));
    visit.page.on('console', (message) => {
      if (message.text().startsWith('[handbill]')) visit.lines.push(message.text());
    });
    await visit.page.evaluateOnNewDocument(prepare);
    return visit;
  }

  end() {
    return this.context.close();
  }

  /**
   * Address of a page of the museum.
   *
   * @param {object} [options] `room`; the others are those of the page.
   */
  address({ room = 'plain', ...query } = {}) {
    this.room = room;
    return `${partner.url}/page/${room}?${new URLSearchParams(query)}`;
  }

  async open(options) {
    await this.page.goto(this.address(options));
  }

  /** Runs a function in the page. */
  run(task, ...values) {
    return this.page.evaluate(task, ...values);
  }

  /** Waits for a line to the owner. */
  async told(code) {
    return until(() => this.lines.find((line) => line.includes(code)));
  }

  /** Events of our elements, in order. */
  async events() {
    // Browsers disagree on what becomes of fields that are not there.
    return JSON.parse(JSON.stringify(await this.run(() => window.__events)));
  }

  /** Codes of the error events, in order. */
  async codes() {
    const events = await this.events();
    return events.filter(({ type }) => type.endsWith('-error')).map(({ code }) => code);
  }

  /** What a case of the archive counted of this visit. */
  async count(name = 'ok') {
    const answer = await fetch(`${archive.url}/count/${name}/${this.key}`);
    return answer.json();
  }

  /** How often the page asked for an address that holds this text. */
  asked(part) {
    return this.requests.filter((address) => address.includes(part)).length;
  }

  /** Paths of our files that the page asked for beside the main one, in order. */
  parts() {
    const paths = this.requests.map((address) => new URL(address).pathname);
    return paths
      .map((path) => path.replace(/^\/(cdn[\w-]*\/)?/, ''))
      .filter((path) => /\/.*\.js$/.test(path));
  }

  /** What the page and the frames in it noticed of us. */
  async readPage() {
    const frames = this.page.frames().map((frame) => frame.evaluate(readPage));
    const pages = await Promise.all(frames);
    return {
      faults: pages.flatMap(({ faults }) => faults),
      globals: pages.flatMap(({ globals }) => globals),
    };
  }
}
