import { countedRun } from './counts.mjs';

const nodeCounts = new URL('node-counts.mjs', import.meta.url).href;

/** Runs test files in Node, on the built package. */
export function nodeTests(files) {
  return countedRun((countsFile) => nodeParameters(countsFile, files));
}

/** Runs test files in Node that open pages with built files in a browser, one file after another. */
export function pageTests(files, browser, environment = {}) {
  const parameters = (countsFile) => ['--test-concurrency=1', ...nodeParameters(countsFile, files)];
  return countedRun(parameters, { ...environment, BROWSER: browser });
}

/** Runs test files in a browser, on the sources. */
export function browserTests(files, browser) {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const configuration = 'test/web-test-runner.config.mjs';
  return countedRun(() => [runner, '--config', configuration, '--files', ...files], {
    BROWSER: browser,
  });
}

function nodeParameters(countsFile, files) {
  return [
    '--test',
    // What hangs shall fail, and not hold up the rest.
    '--test-timeout=300000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${nodeCounts}`,
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ];
}
