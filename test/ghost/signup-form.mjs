import { listen, prepare, readSignup } from '../support/signup-in-page.mjs';
import { until } from '../support/until.mjs';

/** A sign-up form of the Ghost's on a partner's page, and the reader before it. */
export class SignupForm {
  #watched;

  /** @param {import('../support/servers/watched-page.mjs').WatchedPage} watched */
  constructor(watched) {
    this.#watched = watched;
  }

  /**
   * Opens a page with the form, and lets as much time pass for it as a human needs.
   *
   * @param {ReturnType<typeof import('./signup-scene.mjs').useSignupScene>} scene
   * @param {string} [attributes] of the form, beside those that name the Ghost
   */
  static async open(scene, attributes = '') {
    const form = new SignupForm(
      await scene.open(
        `<digest-signup adapter="ghost" api="${scene.api}" ${attributes}></digest-signup>`,
        { scripts: ['/dist/cdn/digest-signup.js'] },
      ),
    );
    await form.#page.evaluate(prepare);
    await form.#field();
    await form.#page.evaluate(listen);
    await form.#page.evaluate(() => window.__signup.pass(60_000));
    return form;
  }

  get #page() {
    return this.#watched.page;
  }

  #field() {
    return this.#page.waitForSelector('digest-signup >>> [name=email]');
  }

  /** What the page asked the Ghost, without preflights, in order. */
  get asked() {
    return this.#watched.requests
      .filter((request) => request.method() !== 'OPTIONS')
      .map((request) => `${request.method()} ${new URL(request.url()).pathname}`);
  }

  /** Waits for a line to the owner. */
  told(code) {
    return this.#watched.told(code);
  }

  /** Waits until the page has long had nothing to do. */
  rest() {
    return this.#page.waitForNetworkIdle({ idleTime: 600 });
  }

  /** Puts the focus into the field. */
  async touch() {
    await (await this.#field()).focus();
  }

  async signUp(email) {
    await this.touch();
    await this.#page.keyboard.type(email);
    await this.press('submit');
  }

  async press(part) {
    const button = await this.#page.waitForSelector(`digest-signup >>> [part=${part}]`);
    await button.click();
  }

  /** What there is to see and to hear, once the sign-up has come to this. */
  becomes(status) {
    return until(async () => {
      const seen = await this.#page.evaluate(readSignup);
      return seen.states.includes(status) && seen;
    });
  }
}
