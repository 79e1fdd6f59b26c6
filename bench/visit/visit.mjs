import { probe } from './probe.js';
import { applyProfile } from './profiles.mjs';
import { stages } from './stages.mjs';
import { watchTraffic } from './traffic.mjs';

/**
 * Opens a page with an empty cache, waits until every list shows articles and nothing more happens,
 * and tells what it took. Times are milliseconds from the start of the navigation.
 * @param {{ browser: import('puppeteer-core').Browser, site: object, archive: object }} stage
 * @param {string} path of the page
 * @param {object} profile
 * @param {(page: import('puppeteer-core').Page) => Promise<object>} [act] does more on the page; its
 *   figures join the others
 */
export async function visit({ browser, site, archive }, path, profile, act = async () => ({})) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluateOnNewDocument(probe);
    const session = await page.createCDPSession();
    const traffic = await watchTraffic(session);
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
    const { firstList, everyList, shift, longestTask } = await page.evaluate(
      () => globalThis.probe,
    );
    return {
      firstArticle: firstList,
      everyList,
      shift,
      longestTask,
      bytes: traffic.bytes,
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
