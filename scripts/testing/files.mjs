import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { local } from '../project.mjs';

/** Which files each runner takes. The suites of real servers have commands of their own. */
const runners = {
  node: /^test\/node\/.*\.test\.m?js$/,
  browser: /^test\/(?!node\/|pages\/|wordpress\/|ghost\/).*\.test\.ts$/,
  pages: /^test\/pages\/.*\.test\.m?js$/,
};

/**
 * The test files of a runner, as paths from the project's folder.
 * @param {keyof typeof runners} runner
 * @param {string[]} filters parts of paths; none means all files
 */
export function testFiles(runner, filters = []) {
  return readdirSync(local('test'), { recursive: true })
    .map((path) => `test/${path.split(sep).join('/')}`)
    .filter((path) => runners[runner].test(path))
    .filter((path) => filters.length === 0 || filters.some((part) => path.includes(part)))
    .sort();
}
