import { MailCatcher } from '../support/servers/mail-catcher.mjs';
import { PartnerScene } from '../support/servers/partner-scene.mjs';
import { WatchedPage } from '../support/servers/watched-page.mjs';
import { Desk } from './desk.mjs';
import { startGhost } from './ghost.mjs';

/**
 * Sets up, for all tests of a file, a Ghost of their own that mails, a partner's website and a browser
 * to look at it.
 *
 * @param {object} [options]
 * @param {boolean} [options.patient] whether Ghost lets one reader try as often as she likes; else it has its
 *   own limits
 */
export const useSignupScene = ({ patient = true } = {}) =>
  new SignupScene(() => startSite(patient)).use();

class SignupScene extends PartnerScene {
  /** Address of the Ghost. */
  get api() {
    return this.service.url;
  }

  /** @returns {MailCatcher} all that the Ghost mailed */
  get mails() {
    return this.service.mails;
  }

  /** @returns {Desk} */
  get desk() {
    return this.service.desk;
  }

  /**
   * Opens a page of the partner's, which watches what is asked of the Ghost.
   *
   * @param {string} body markup
   * @param {object} [options]
   * @param {string[]} [options.scripts] addresses of modules that it loads, such as `/dist/cdn/tag-feed.js`
   * @param {number} [options.width] of the window, in pixels
   */
  open(body, { scripts = [], ...options } = {}) {
    const tags = scripts.map((address) => `<script type="module" src="${address}"></script>`);
    const look = (page) => new WatchedPage(page, this.api);
    return this.openPage(body + tags.join(''), look, options);
  }
}

async function startSite(patient) {
  const mails = await new MailCatcher().start();
  const { url, stop } = await startGhost({ mail: mails.address, patient });
  return {
    url,
    mails,
    desk: await new Desk(url).open(),
    async stop() {
      await stop();
      await mails.stop();
    },
  };
}
