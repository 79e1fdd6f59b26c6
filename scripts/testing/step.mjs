import { testFiles } from './files.mjs';

/**
 * Runs one step of the tests and prints its verdict.
 * @param {{ name: string, runner: 'node' | 'browser' | 'pages',
 *   start: (files: string[]) => Promise<import('./counts.mjs').Counts> }} step
 * @param {string[]} filters
 */
export async function runStep({ name, runner, start }, filters) {
  const files = testFiles(runner, filters);
  if (files.length === 0 && filters.length > 0) return { passed: 0, failed: 0 };
  console.log(`\n== ${name}`);
  const started = Date.now();
  const counts = checked(files.length > 0 ? await start(files) : { passed: 0, failed: 0 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const verdict = counts.failed === 0 ? 'passed' : 'FAILED';
  console.log(
    `${name}: ${verdict} (${counts.passed} passed, ${counts.failed} failed, ${seconds} s)`,
  );
  return counts;
}

/** Tests that nobody found are not tests that passed. */
function checked(counts) {
  if (counts.passed + counts.failed > 0) return counts;
  console.log('There are no tests here.');
  return { passed: 0, failed: 1 };
}
