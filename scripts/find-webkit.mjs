import { readdirSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { onPath } from './browsers/program.mjs';

/**
 * WebKitGTK to test in, the nearest thing to Safari outside of a Mac: its driver, its small
 * browser, and a screen to draw on when there is none.
 * @returns {Promise<{ driver: string, path: string, screen?: string, version: string } | undefined>}
 *   undefined when a part of it is not installed.
 */
export async function findWebkit() {
  if (process.platform !== 'linux') return undefined;
  const driver = await firstPresent(onPath(['WebKitWebDriver']));
  const path = await firstPresent(miniBrowsers());
  const screen = process.env.DISPLAY ? undefined : await firstPresent(onPath(['Xvfb']));
  const complete = driver && path && (process.env.DISPLAY || screen);
  return complete ? { driver, path, screen, version: 'WebKitGTK' } : undefined;
}

/** Distributions keep the browser among WebKit's own files, under the library's version. */
function miniBrowsers() {
  const homes = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...foldersIn('/usr/lib')];
  const libraries = homes.flatMap(foldersIn).filter((folder) => /\/webkit2?gtk-/.test(folder));
  return libraries.map((folder) => join(folder, 'MiniBrowser'));
}

function foldersIn(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

async function firstPresent(paths) {
  for (const path of paths) {
    const present = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (present) return path;
  }
  return undefined;
}
