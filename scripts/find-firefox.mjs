import { homedir } from 'node:os';
import { join } from 'node:path';
import { firstThatRuns, onPath, versionOf } from './browsers/program.mjs';

/**
 * The Firefox to test in: the chosen one, else an installed one.
 * @returns {Promise<{ path: string, version: string, args: string[], env: NodeJS.ProcessEnv }>}
 *   `env` is the whole environment to start it in.
 */
export async function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  const found = FIREFOX_PATH
    ? { path: FIREFOX_PATH, version: await versionOf(FIREFOX_PATH) }
    : await firstThatRuns(usualPlaces());
  if (!found?.version) {
    throw new Error(
      FIREFOX_PATH
        ? `FIREFOX_PATH is ${FIREFOX_PATH}, which does not run.`
        : 'There is no Firefox to test in. Install Firefox ESR, or set FIREFOX_PATH to its program.',
    );
  }
  return { env: process.env, args: [], ...found };
}

function usualPlaces() {
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': olderPrograms } = process.env;
    const folders = [ProgramFiles, olderPrograms].filter(Boolean);
    return folders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`);
  }
  return onPath(['firefox-esr', 'firefox']);
}
