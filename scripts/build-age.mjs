import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { local } from './project.mjs';

/** Is there a build, and none of the sources newer than it? */
export function isBuilt() {
  const built = statSync(local('dist/cdn/tag-feed.js'), { throwIfNoEntry: false });
  return built !== undefined && newest(local('src')) <= built.mtimeMs;
}

/** Folders count too: removing a file makes its folder younger. */
function newest(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path));
  return Math.max(...[folder, ...paths].map((path) => statSync(path).mtimeMs));
}
