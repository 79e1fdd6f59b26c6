import { relative, resolve, sep } from 'node:path';
import { isBuilt } from './build-age.mjs';
import { commandLine } from './command-line.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebkit } from './find-webkit.mjs';
import { ensureInstalled } from './install.mjs';
import { local, root } from './project.mjs';
import { run } from './run.mjs';
import { sum } from './testing/counts.mjs';
import { testFiles } from './testing/files.mjs';
import { browserTests, nodeTests, pageTests } from './testing/runners.mjs';
import { runStep } from './testing/step.mjs';

const { values, positionals } = commandLine({
  options: { browsers: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const filters = positionals.map(fromProject);

const counts = await tests().catch((error) => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
});
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function tests() {
  refuseUnknown();
  await ensureInstalled();
  await build();
  const all = [];
  for (const step of [...stepsInNode(), ...(await stepsInBrowsers())]) {
    all.push(await runStep(step, filters));
  }
  return sum(all);
}

/** `./test/x`, `test\x` and an absolute path mean the same as `test/x`. */
function fromProject(filter) {
  return relative(root, resolve(root, filter)).split(sep).join('/');
}

function refuseUnknown() {
  const known = ['node', 'browser', 'pages'].flatMap((runner) => testFiles(runner));
  const unknown = filters.filter((filter) => !known.some((file) => file.includes(filter)));
  if (unknown.length > 0) throw new Error(`There are no such tests: ${unknown.join(', ')}`);
}

/** A run of a few files takes a build that is fresh; a full run trusts none. */
async function build() {
  if (filters.length > 0 && isBuilt()) return;
  const code = await run(process.execPath, [local('scripts/build.mjs')], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}

function stepsInNode() {
  return [{ name: 'Node tests', runner: 'node', start: nodeTests }];
}

async function stepsInBrowsers() {
  const steps = stepsIn('chromium', await findChromium());
  if (!values.browsers) return steps;
  steps.push(...stepsIn('firefox', await findFirefox()));
  const webkit = await findWebkit();
  if (!webkit) console.log('WebKitGTK is not installed: nothing is tested in it.');
  // Its driver opens no pages for Node, so that it takes no part in the page tests.
  return webkit ? [...steps, browserStep('webkit', webkit)] : steps;
}

function stepsIn(browser, found) {
  return [browserStep(browser, found), pageStep(browser, found)];
}

function browserStep(browser, { version }) {
  return {
    name: `Browser tests in ${version}`,
    runner: 'browser',
    start: (files) => browserTests(files, browser),
  };
}

function pageStep(browser, { version }) {
  return {
    name: `Page tests in ${version}`,
    runner: 'pages',
    start: (files) => pageTests(files, browser),
  };
}
