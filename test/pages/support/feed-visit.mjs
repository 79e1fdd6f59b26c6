import { until } from '../../support/until.mjs';
import { readFeeds } from './in-page.mjs';
import { archive } from './stage.mjs';
import { Visit } from './visit.mjs';

/** A visitor on a page with feeds. */
export class FeedVisit extends Visit {
  /** Address of this visit's archive, which answers as the case says. */
  api(name = 'ok', path = 'wp-json') {
    return `${archive.url}/${name}/${this.key}/${path}`;
  }

  /**
   * Address of a page with one feed of the topic 7.
   *
   * @param {object} [options] `answers` is a case of the archive, `api` an address in its place; `tag`, empty for
   *   none, and `attributes` of the element; the others are those of the page.
   */
  address({ answers, api, tag = 'id:7', attributes = '', ...page } = {}) {
    const topic = tag && `tag="${tag}"`;
    return super.address({
      attributes: `api="${api ?? this.api(answers)}" ${topic} ${attributes}`,
      children: '<a href="#below">All stories on water</a>',
      ...page,
    });
  }

  /** Opens a page that never finishes loading: waits for its feed only. */
  async begin(options) {
    this.page.goto(this.address(options)).catch(() => {});
    await until(() =>
      this.feeds().then(
        ([feed]) => feed,
        () => false,
      ),
    );
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
}
