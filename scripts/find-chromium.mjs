import { debianChromium } from './browsers/debian-chromium.mjs';
import { installedChromium } from './browsers/installed-chromium.mjs';
import { npmChromium } from './browsers/npm-chromium.mjs';
import { versionOf } from './browsers/program.mjs';

/** What every test and measurement starts Chromium with: nothing that talks to the network itself. */
export const chromiumArguments = [
  // Chromium's sandbox refuses to work for root, as which most containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const advice =
  'Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one, then try again.';

/**
 * A Chromium to test in: the chosen one, an installed one, one from the npm registry, or, on a
 * machine that is made for one test run, Debian's. Nothing is fetched twice.
 * @returns {Promise<{ path: string, version: string, args: string[], env: NodeJS.ProcessEnv }>}
 *   `env` is the whole environment to start it in.
 */
export async function findChromium() {
  const found = process.env.CHROME_PATH ? await chosen(process.env.CHROME_PATH) : await search();
  return { env: process.env, args: chromiumArguments, ...found };
}

async function chosen(path) {
  const version = await versionOf(path);
  if (!version) throw new Error(`CHROME_PATH is ${path}, which does not run.`);
  return { path, version };
}

async function search() {
  const troubles = [];
  for (const way of [installedChromium, npmChromium, debianChromium]) {
    const found = await way().catch((error) => {
      troubles.push(error.message);
    });
    if (found) return found;
  }
  throw new Error([...troubles, `There is no Chromium to test in. ${advice}`].join('\n'));
}
