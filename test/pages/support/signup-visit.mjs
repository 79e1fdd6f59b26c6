import { until } from '../../support/until.mjs';
import { findInSignup, holdTime, readSignup } from './signup-in-page.mjs';
import { archive } from './stage.mjs';
import { Visit } from './visit.mjs';

/** Milliseconds that this reader takes to fill in a form. */
const calmMs = 10_000;

/** A visitor on a page with a sign-up form, for whom time passes only when told to. */
export class SignupVisit extends Visit {
  answers = 'signup-accepted';
  /** Where the form is, if not in the page itself. */
  frame = undefined;

  static async start() {
    const visit = await super.start();
    await visit.page.evaluateOnNewDocument(holdTime);
    return visit;
  }

  /** Address of this visit's archive, which answers as the case says. */
  api(name = this.answers, path = '') {
    return `${archive.url}/${name}/${this.key}/${path}`;
  }

  /**
   * Address of a page with one form.
   *
   * @param {object} [options] `answers` is a case of the archive, `api` an address in its place, empty for none;
   *   `attributes` of the element; the others are those of the page.
   */
  address({ answers = 'signup-accepted', api, attributes = '', ...page } = {}) {
    this.answers = answers;
    const service = api === '' ? '' : `api="${api ?? this.api()}"`;
    return super.address({
      element: 'digest-signup',
      script: '/cdn/digest-signup.js',
      attributes: `${service} ${attributes}`,
      children: '<a href="#below">Sign up on our own page</a>',
      ...page,
    });
  }

  /** Opens a page and waits for its form. */
  async open(options) {
    await this.begin(options);
    await this.shows(({ status }) => status);
  }

  /** Opens a page whose script comes later, or never. */
  begin(options) {
    return super.open(options);
  }

  /** Opens a page with the form in a frame. */
  async openFramed(sandbox, options) {
    const source = this.address(options).replaceAll('&', '&amp;');
    await this.page.goto(
      this.address({
        ...options,
        count: 0,
        script: '/script/empty.js',
        around: `<iframe width="640" height="480" sandbox="${sandbox}" src="${source}"></iframe>`,
      }),
    );
    this.frame = this.page.frames().at(-1);
  }

  run(task, ...values) {
    return (this.frame ?? this.page).evaluate(task, ...values);
  }

  /** What the form shows, once that has come true. */
  shows(check) {
    return until(async () => {
      const signup = await this.run(readSignup);
      return check(signup) && signup;
    });
  }

  /** The same, by its status. */
  becomes(wanted) {
    return this.shows(({ status }) => status === wanted);
  }

  /** Lets time pass in the page. */
  pass(milliseconds = calmMs) {
    return this.run((time) => window.__pass(time), milliseconds);
  }

  /** An element of the form, wherever it lies, once it is there. */
  find(selector) {
    return until(async () => {
      const handle = await (this.frame ?? this.page).evaluateHandle(findInSignup, selector);
      return handle.asElement();
    });
  }

  /** Where its middle is. */
  async placeOf(selector) {
    const element = await this.find(selector);
    await element.scrollIntoView();
    const { x, y } = await element.clickablePoint();
    return [x, y];
  }

  /** Clicks on it with the mouse. */
  async click(selector) {
    await this.page.mouse.click(...(await this.placeOf(selector)));
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Fills in the form as a human does. */
  async fill(email = 'ida@reader.example') {
    const field = await this.find('[type=email]');
    await field.focus();
    await this.page.keyboard.type(email);
    await this.pass();
  }

  /** Fills in the form, and sends it by the key. */
  async signUp(email) {
    await this.fill(email);
    await this.press('Enter');
  }

  /** What reached the archive, in order. */
  async posts() {
    const { posts } = await this.count(this.answers);
    return posts;
  }

  /** The same, read as JSON; once so many have come. */
  async subscriptions(count = 1) {
    const posts = await until(async () => {
      const all = await this.posts();
      return all.length >= count && all;
    });
    return posts.map(({ body }) => JSON.parse(body));
  }
}
