import { until } from '../../support/until.mjs';
import { prepare, readFeeds, readPage } from './in-page.mjs';
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
    const visit = new Visit();
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

  /** Address of this visit's archive, which answers as the case says. */
  api(name = 'ok', path = 'wp-json') {
    return `${archive.url}/${name}/${this.key}/${path}`;
  }

  /**
   * Opens a page of the museum with one feed of the topic 7.
   *
   * @param {object} [options] `room` of the museum; `answers` is a case of the archive, `api` an
   *   address in its place; `tag`, empty for none, and `attributes` of the element; the others are those of
   *   the page.
   */
  async open(options) {
    await this.page.goto(this.#address(options));
  }

  /** The same, for a page that never finishes loading: waits for its feed only. */
  async begin(options) {
    this.page.goto(this.#address(options)).catch(() => {});
    await until(() =>
      this.feeds().then(
        ([feed]) => feed,
        () => false,
      ),
    );
  }

  #address({ room = 'plain', answers, api, tag = 'id:7', attributes = '', ...others } = {}) {
    this.room = room;
    const topic = tag && `tag="${tag}"`;
    const query = new URLSearchParams({
      attributes: `api="${api ?? this.api(answers)}" ${topic} ${attributes}`,
      children: '<a href="#below">All stories on water</a>',
      ...others,
    });
    return `${partner.url}/page/${room}?${query}`;
  }

  /** Runs a function in the page. */
  run(task, ...values) {
    return this.page.evaluate(task, ...values);
  }

  /** What the feeds show. */
  feeds() {
    return this.run(readFeeds);
  }

  /** What the first feed shows, once that has come true. */
  async feed(check = ({ status }) => /ready|empty|error/.test(status)) {
    return until(async () => {
      const [feed] = await this.feeds();
      return feed && check(feed) && feed;
    });
  }

  /** What all feeds show, once their first answers came. */
  async settled() {
    return until(async () => {
      const feeds = await this.feeds();
      return feeds.every(({ status }) => /ready|empty|error/.test(status)) && feeds;
    });
  }

  /** Waits for a line to the owner. */
  async told(code) {
    return until(() => this.lines.find((line) => line.includes(code)));
  }

  /** The feeds' events, in order. */
  events() {
    return this.run(() => window.__events);
  }

  /** Codes of the error events, in order. */
  async codes() {
    const events = await this.events();
    return events.filter(({ type }) => type === 'tag-feed-error').map(({ code }) => code);
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

  readPage() {
    return this.run(readPage);
  }
}
