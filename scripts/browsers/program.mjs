import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { output } from '../run.mjs';

/** The absolute paths that the names could mean, in the order of the names. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * What a program says its version is; undefined when it does not run. Some distributions put a
 * script under a browser's name that only says what to install, so that a file is no proof.
 * @returns {Promise<string | undefined>}
 */
export async function versionOf(path, env = process.env) {
  try {
    await access(path, constants.X_OK);
    // On Windows the question would open a window.
    if (process.platform === 'win32') return 'unknown version';
    const printed = await output(path, ['--version'], { env, timeout: 20_000 });
    return printed.trim().match(/\S.*?[\d.]+\w*/)?.[0];
  } catch {
    return undefined;
  }
}

/** The first of the paths that runs, with its version. */
export async function firstThatRuns(paths) {
  for (const path of paths) {
    const version = await versionOf(path);
    if (version) return { path, version };
  }
  return undefined;
}
