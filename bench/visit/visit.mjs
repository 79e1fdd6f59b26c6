import { applyProfile } from './profiles.mjs';
import { stages } from './stages.mjs';
import { watchTraffic } from './traffic.mjs';
import { watch } from './watch.js';

/**
 * Opens a page with an empty cache, waits until the probe has found what it looks for and nothing more
 * happens, and tells what it took. Times are milliseconds from the start of the navigation.
 * @param {{ browser: import('puppeteer-core').Browser, site: object, archive: object }} stage
 * @param {string} path of the page
 * @param {object} profile
 * @param {object} how
 * @param {() => void} how.probe runs inside the page: sets `probe.finished` and adds to `probe.figures`
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [how.prepare] before the page is opened
 * @param {(page: import('puppeteer-core').Page) => Promise<object>} [how.act] does more on the page; its
 *   figures join the others
 */
export async function visit(
  { browser, site, archive },
  path,
  profile,
  { probe, prepare = async () => {}, act = async () => ({}) },
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.evaluateOnNewDocument(probe);
    await prepare(page);
    const session = await page.createCDPSession();
    const traffic = await watchTraffic(session, site.origin);
    await applyProfile(session, profile);
    await session.send('Performance.enable');
    site.takeCount();
    archive.takeCounts();
    await page.goto(site.origin + path);
    await page.evaluate(() => globalThis.probe.finished);
    const acted = await act(page);
    await page.waitForNetworkIdle({ idleTime: 200 });
    const { metrics } = await session.send('Performance.getMetrics');
    const milliseconds = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return {
      ...(await page.evaluate(() => globalThis.probe.figures)),
      ...traffic,
      siteRequests: site.takeCount(),
      archiveRequests: archive.takeCounts(),
      script: milliseconds('ScriptDuration'),
      mainThread: milliseconds('TaskDuration'),
      stages: await page.evaluate(stages),
      ...acted,
    };
  } finally {
    await context.close();
  }
}
