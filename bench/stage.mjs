import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { elements } from '../scripts/build/script-files.mjs';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { local } from '../scripts/project.mjs';
import { bareLitPath, bareLitScript } from './pages/bare-lit/page.mjs';
import { partnerSheet, sheetPath } from './pages/partner-sheet.mjs';
import { bareSignupPath, bareSignupScript } from './pages/signup-bare-lit/page.mjs';
import { handWrittenElement, handWrittenElementPath } from './pages/signup-hand-written/page.mjs';
import { startArchive } from './servers/archive.mjs';
import { startSite } from './servers/site.mjs';

/**
 * What every scene plays on: one browser for all visits, the partner's site and the archive.
 * @param {{ scripts?: string }} options `scripts` is the folder of another build's script files
 */
export async function openStage({ scripts = local('dist/cdn') } = {}) {
  const ours = await scriptFiles(scripts);
  const browser = await launchBrowser('chromium', { protocolTimeout: 60_000 });
  const site = await startSite();
  const archive = await startArchive();
  const files = {
    ...ours,
    [bareLitPath]: await bareLitScript(),
    [bareSignupPath]: await bareSignupScript(),
    [handWrittenElementPath]: handWrittenElement(),
    [sheetPath]: partnerSheet(),
  };
  for (const [path, text] of Object.entries(files)) site.files.set(path, text);
  return {
    browser,
    site,
    archive,
    api: `${archive.origin}/wp-json`,
    browserVersion: await browser.version(),
    scriptBytes: bytesOf(ours),
    async close() {
      site.close();
      archive.close();
      await browser.close();
    },
  };
}

/** Our script files and the parts that they load, by the path that the site has them at. */
async function scriptFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const texts = scripts.map(async (name) => [
    `/${name.replaceAll('\\', '/')}`,
    await readFile(join(folder, name), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/** What readers download of each of our elements. */
const bytesOf = (files) =>
  Object.fromEntries(
    Object.keys(elements)
      .map((name) => `${name}.js`)
      .filter((name) => `/${name}` in files)
      .map((name) => [name, brotliCompressSync(files[`/${name}`]).length]),
  );
