import { Admin } from './seed/admin.mjs';
import { owner } from './seed/owner.mjs';

/** What the owner of a Ghost sees and sets in the editors' pages. */
export class Desk {
  #admin;

  constructor(url) {
    this.#admin = new Admin(url);
  }

  async open() {
    await this.#admin.signIn(owner);
    return this;
  }

  /** What is known of a member, or undefined where there is none of this address. */
  async member(email) {
    const filter = encodeURIComponent(`email:'${email}'`);
    const { members } = await this.#admin.ask('GET', `/members/?filter=${filter}`);
    if (members.length === 0) return undefined;
    const found = await this.#admin.ask('GET', `/members/${members[0].id}/?include=newsletters`);
    const [{ name, labels, newsletters, attribution }] = found.members;
    return {
      name,
      labels: labels.map((label) => label.name),
      newsletters: newsletters.map((newsletter) => newsletter.name),
      source: attribution.referrer_source,
    };
  }

  /** Makes a newsletter that nobody gets without choosing it. */
  async addNewsletter(name) {
    const newsletters = [{ name, subscribe_on_signup: false }];
    await this.#admin.ask('POST', '/newsletters/', { newsletters });
  }

  /** Changes a setting of the site until the test ends. */
  async set(test, key, value) {
    const { settings } = await this.#admin.ask('GET', '/settings/');
    const before = settings.find((setting) => setting.key === key).value;
    await this.#put(key, value);
    test.after(() => this.#put(key, before));
  }

  #put(key, value) {
    return this.#admin.ask('PUT', '/settings/', { settings: [{ key, value }] });
  }
}
