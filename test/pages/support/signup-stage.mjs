import { after, test } from 'node:test';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { startSignupServices } from '../../signup-services/serve.mjs';
import { startModulePage } from './module-page.mjs';

const [browser, host, stranger] = await Promise.all([
  launchBrowser(),
  startModulePage(),
  startModulePage(),
]);

/** Services as they come, and those that trust somebody trust the host; and the same where all doors are shut. */
export const [services, shut] = await Promise.all([
  startSignupServices({ trusted: { listmonk: [host.url], mailtrain: [host.url] } }),
  startSignupServices({ trusted: { kit: [], 'action-network': [] } }),
]);

const servers = [host, stranger, services, shut];

after(() => Promise.all([browser.close(), ...servers.map((server) => server.stop())]));

/**
 * Tests on a page of its own, with services that nobody has asked anything.
 *
 * @param {string} name
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} act
 */
export const hostTest = (name, act) => test(name, () => visit(host, act));

/** The same on a page that no service trusts, but those that trust all. */
export const strangerTest = (name, act) => test(name, () => visit(stranger, act));

async function visit({ url }, act) {
  // Of its own, since browsers remember what an origin was allowed.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // Waits between tries are a random share of their longest: here none of it.
    await page.evaluateOnNewDocument(() => {
      Math.random = () => 0;
    });
    await page.goto(url);
    await act(page);
  } finally {
    await context.close();
    services.reset();
    shut.reset();
  }
}
