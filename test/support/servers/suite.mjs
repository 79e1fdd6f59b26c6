import { readdirSync } from 'node:fs';
import { isBuilt } from '../../../scripts/build-age.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { findFirefox } from '../../../scripts/find-firefox.mjs';
import { ensureInstalled } from '../../../scripts/install.mjs';
import { local, root } from '../../../scripts/project.mjs';
import { run } from '../../../scripts/run.mjs';
import { pageTests } from '../../../scripts/testing/runners.mjs';

const browser = process.env.BROWSER || 'chromium';

/**
 * Runs the tests of a folder against a real server, and prints what it ran against and what came of it. `BROWSER`
 * names the browser, `chromium` or `firefox`; the default is Chromium.
 *
 * @param {string} name of the folder
 * @param {() => Promise<Stand>} prepare makes sure that the server is there
 *
 * @typedef {object} Stand
 * @property {string[]} versions of the server's programs, a line each
 * @property {NodeJS.ProcessEnv} [environment] what the tests are told
 * @property {() => Promise<void>} [stop] ends what was started for all tests
 */
export async function runSuite(name, prepare) {
  try {
    const files = testFiles(`test/${name}`);
    await ensureInstalled();
    await build();
    const { passed, failed } = await counts(files, await prepare());
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  } catch (error) {
    report(name, error);
  }
}

async function build() {
  if (isBuilt()) return;
  const code = await run(process.execPath, [local('scripts/build.mjs')], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}

async function counts(files, { versions, environment, stop }) {
  try {
    await printVersions(versions);
    return await pageTests(files, browser, environment);
  } finally {
    await stop?.();
  }
}

/** The package suites move on by themselves, so that a run has to say what it ran against. */
async function printVersions(versions) {
  const { version } = await (browser === 'firefox' ? findFirefox() : findChromium());
  for (const line of [`Node ${process.versions.node}`, version, ...versions]) {
    console.log(line);
  }
}

/** All of them, or those whose names have one of the words of the command line in them. */
function testFiles(folder) {
  const words = process.argv.slice(2);
  const files = readdirSync(local(folder)).filter((file) => file.endsWith('.test.mjs'));
  const chosen = files.filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  // Node's runner without files would go and find tests of its own.
  if (chosen.length === 0) throw new Error(`There are no such tests: ${words.join(', ')}`);
  return chosen.map((file) => `${folder}/${file}`);
}

/** Without its download there is nothing to test against; everything else that fails has failed. */
function report(name, error) {
  if (error.name === 'DownloadError') {
    console.log(`${name}: NOT RUN (${error.message})`);
    return;
  }
  console.error(error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
