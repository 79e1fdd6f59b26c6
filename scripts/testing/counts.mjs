import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { run } from '../run.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs Node on something that writes its counts, as JSON, into a file that it is told.
 * @param {(countsFile: string) => string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to ours; holds TEST_COUNTS, the file's path
 * @returns {Promise<Counts>}
 */
export async function countedRun(parameters, environment = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'handbill-test-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await run(process.execPath, parameters(file), {
      cwd: root,
      env: { ...process.env, ...environment, TEST_COUNTS: file },
    });
    const counts = await readFile(file, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0 }));
    // A runner can fail outside of any test: a file that does not load, a browser that ends.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Counts[]} all */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}
