import { listen, prepare, readSignup, readTraces } from '../../support/signup-in-page.mjs';
import { until } from '../../support/until.mjs';
import { browser, partner } from './signup-scene.mjs';

const script = '<script type="module" src="/dist/cdn/digest-signup.js"></script>';

/** A reader on a partner's page that has a sign-up form, with nothing remembered from visits before. */
export class SignupVisit {
  /** Addresses of all requests. */
  requests = [];
  /** Our lines in the console. */
  lines = [];
  /** Uncaught failures, as the browser tells them. */
  failures = [];

  static async start() {
    const visit = new SignupVisit();
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
   * Opens a page, and waits until the form is there and long enough for a human to fill it in.
   *
   * @param {string} attributes of `<digest-signup>`, as an owner writes them
   * @param {object} [options]
   * @param {string} [options.children] of the element
   * @param {string} [options.head] markup
   * @param {string} [options.html] attributes of the page itself
   */
  async open(
    attributes,
    { children = '<a href="#below">Sign up elsewhere</a>', head = '', html = 'lang="en"' } = {},
  ) {
    const address = partner.publish(`<!doctype html>
      <html ${html}>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>A partner's page</title>
        <link rel="icon" href="data:,">
        ${head}
        <main>
          <h1>A partner's page</h1>
          <p><a id="before" href="#before">Before</a></p>
          <digest-signup ${attributes}>${children}</digest-signup>
          <p id="below"><a id="after" href="#after">After</a></p>
        </main>
        ${script}
      </html>`);
    await this.page.goto(address);
    await until(() =>
      this.run(
        () =>
          document.querySelector('digest-signup')?.shadowRoot?.querySelector('[role=status]') !==
          null,
      ),
    );
    await this.run(listen);
    await this.pass(60_000);
  }

  /** Runs a function in the page. */
  run(task, ...values) {
    return this.page.evaluate(task, ...values);
  }

  /** Lets time pass for the page. */
  pass(milliseconds) {
    return this.run((passed) => window.__signup.pass(passed), milliseconds);
  }

  /** An element of the sign-up's own, once it is there. */
  find(selector) {
    return this.page.waitForSelector(`digest-signup >>> ${selector}`);
  }

  /** Puts the focus into a field and types. */
  async type(text, field = 'email') {
    const input = await this.find(`[name=${field}]`);
    await input.focus();
    await this.page.keyboard.type(text);
  }

  async press(part) {
    const button = await this.find(`[part=${part}]`);
    await button.click();
  }

  /** Signs up as a reader does. */
  async signUp(email = 'ida@reader.example') {
    await this.type(email);
    await this.press('submit');
  }

  /** Sends what is typed, and is on with the page before it has left. */
  leaveAndSend() {
    return this.run(() => {
      document.querySelector('#after').focus();
      document.querySelector('digest-signup').shadowRoot.querySelector('form').requestSubmit();
    });
  }

  /** @returns {Promise<ReturnType<typeof readSignup>>} */
  read() {
    return this.run(readSignup);
  }

  /** What there is to see, once that has come true. */
  async seen(check) {
    return until(async () => {
      const seen = await this.read();
      return check(seen) && seen;
    });
  }

  /** What there is to see, once the sign-up has come to this and told of it. */
  becomes(status) {
    return this.seen(
      ({ states, events }) => states.includes(status) && !/submit/.test(events.at(-1) ?? ''),
    );
  }

  /** What there is to see when all that was begun at once is done. */
  async settled() {
    await this.run(() => new Promise((done) => setTimeout(done)));
    return this.read();
  }

  traces() {
    return this.run(readTraces);
  }
}
