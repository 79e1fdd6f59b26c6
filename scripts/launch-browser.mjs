import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

/**
 * Starts a browser without a window, for page tests, measurements and pictures.
 * @param {string} [name] `chromium` or `firefox`
 * @param {import('puppeteer-core').LaunchOptions} [options] `args` are added to ours
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchBrowser(
  name = process.env.BROWSER || 'chromium',
  { args: more = [], ...options } = {},
) {
  const { default: puppeteer } = await import('puppeteer-core');
  const firefox = name === 'firefox';
  const { path, args, env } = await (firefox ? findFirefox() : findChromium());
  return puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: path,
    args: [...args, ...more],
    env,
    headless: true,
    ...options,
  });
}
