import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of a file of the project. */
export const local = (path) => fileURLToPath(new URL(path, new URL('..', import.meta.url)));

/** Was this module started as a program, or imported by another? */
export const isProgram = (module) =>
  // A folder on the way may be a link, which the module's address has resolved.
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(module);
