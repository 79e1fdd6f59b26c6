import { WatchedPage } from './watched-page.mjs';

/** What a reader and an owner get to see of the first `<tag-feed>` on an open page. */
export class FeedPage extends WatchedPage {
  #answers = [];
  #collections;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} archiveUrl where the archive's addresses begin
   * @param {string} collections what the paths of its API have before the name of a collection
   */
  constructor(page, archiveUrl, collections) {
    super(page, archiveUrl);
    this.#collections = collections;
    page.on('response', (response) => {
      if (response.url().startsWith(archiveUrl)) this.#answers.push(response);
    });
  }

  /** Addresses of the requests to one collection of the archive's API, decoded. */
  asked(collection) {
    return this.addressesWith(this.#collections + collection);
  }

  /** Bytes of all answers of the archive's API, unpacked. */
  async bytes() {
    const answers = this.#answers.filter((answer) => answer.url().includes(this.#collections));
    const bodies = await Promise.all(answers.map((answer) => answer.buffer()));
    return bodies.reduce((sum, body) => sum + body.length, 0);
  }

  evaluate(task, ...parameters) {
    return this.page.$eval('tag-feed', task, ...parameters);
  }

  async settled() {
    await this.#untilState('ready', 'empty', 'error');
  }

  state() {
    return this.evaluate((feed) => feed.state.status);
  }

  /** Codes of the error events so far. */
  errors() {
    return this.page.evaluate(() => window.errors);
  }

  items() {
    return this.evaluate((feed) => {
      const items = [...feed.shadowRoot.querySelectorAll('[part=item]')];
      return items.map((item) => {
        const part = (name) => item.querySelector(`[part=${name}]`);
        // Not `innerText`, which is empty as long as the browser puts off drawing what is out of view.
        const text = (name) => part(name)?.textContent.trim() ?? '';
        const image = part('image');
        return {
          title: text('link'),
          link: part('link').href,
          date: part('date')?.dateTime,
          author: text('author'),
          excerpt: text('excerpt'),
          image: image && {
            alt: image.alt,
            source: image.src,
            widths: [...image.srcset.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width)),
          },
        };
      });
    });
  }

  async item(title) {
    return (await this.items()).find((item) => item.title === title);
  }

  async titles() {
    return (await this.items()).map(({ title }) => title);
  }

  /** Text of a part, or undefined where there is no such part. */
  text(part) {
    return this.evaluate(
      (feed, name) => feed.shadowRoot.querySelector(`[part=${name}]`)?.textContent.trim(),
      part,
    );
  }

  /** Whether the owner's own children are on show. */
  showsFallback() {
    return this.evaluate((feed) => feed.querySelector('a').checkVisibility());
  }

  /** Presses a button and waits for what comes of it. */
  async press(part) {
    const button = await this.page.$(`tag-feed >>> [part=${part}]`);
    await button.click();
    await this.rested();
  }

  async rested() {
    await this.page.waitForFunction(
      () => document.querySelector('tag-feed').state.activity === 'resting',
    );
    await this.evaluate((feed) => feed.updateComplete);
  }

  async #untilState(...names) {
    const selector = names.map((name) => `tag-feed:state(${name})`).join();
    await this.page.waitForSelector(selector);
  }
}
