import { readdirSync } from 'node:fs';
import { isBuilt } from '../../scripts/build-age.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { ensureInstalled } from '../../scripts/install.mjs';
import { local, root } from '../../scripts/project.mjs';
import { run } from '../../scripts/run.mjs';
import { pageTests } from '../../scripts/testing/runners.mjs';
import { findSnapshot } from './snapshot.mjs';

const folder = 'test/wordpress';

try {
  await ensureInstalled();
  await build();
  await printVersions();
  const { passed, failed } = await pageTests(testFiles(), 'chromium');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  report(error);
}

async function build() {
  if (isBuilt()) return;
  const code = await run(process.execPath, [local('scripts/build.mjs')], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}

/** The package suites move on by themselves, so that a run has to say what it ran against. */
async function printVersions() {
  const { versions } = await findSnapshot();
  const chromium = await findChromium();
  console.log(`Node ${process.versions.node}`);
  console.log(chromium.version);
  console.log(`WordPress ${versions.wordpress}`);
  console.log(`PHP ${versions.php}, with SQLite drop-in ${versions.sqlite}`);
}

/** All of them, or those whose names have one of the given words in them. */
function testFiles() {
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
function report(error) {
  if (error.name === 'DownloadError') {
    console.log(`wordpress: NOT RUN (${error.message})`);
    return;
  }
  console.error(error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
