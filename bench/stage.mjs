import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { local } from '../scripts/project.mjs';
import { bareLitPath, bareLitScript } from './pages/bare-lit/page.mjs';
import { scriptPath } from './pages/ours.mjs';
import { partnerSheet, sheetPath } from './pages/partner-sheet.mjs';
import { startArchive } from './servers/archive.mjs';
import { startSite } from './servers/site.mjs';

/**
 * What every scene plays on: one browser for all visits, the partner's site and the archive.
 * @param {{ script?: string }} options `script` is another build of ours to measure
 */
export async function openStage({ script = local('dist/cdn/tag-feed.js') } = {}) {
  const text = await readFile(script, 'utf8');
  const browser = await launchBrowser('chromium', { protocolTimeout: 60_000 });
  const site = await startSite();
  const archive = await startArchive();
  site.files.set(scriptPath, text);
  for (const part of ['feed/parts', 'sources/xml-feed']) {
    site.files.set(
      `/${part}.js`,
      await readFile(new URL(`${part}.js`, pathToFileURL(script)), 'utf8'),
    );
  }
  site.files.set(bareLitPath, await bareLitScript());
  site.files.set(sheetPath, partnerSheet());
  return {
    browser,
    site,
    archive,
    api: `${archive.origin}/wp-json`,
    browserVersion: await browser.version(),
    scriptBytes: brotliCompressSync(text).length,
    async close() {
      site.close();
      archive.close();
      await browser.close();
    },
  };
}
