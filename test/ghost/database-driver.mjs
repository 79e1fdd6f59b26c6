import { join } from 'node:path';
import { output } from '../../scripts/run.mjs';

/** Optimising takes the compiler minutes. */
const flags = 'CFLAGS_Release=-O0 -fPIC -fno-strict-aliasing';

/** Compiles Ghost's SQLite driver, of which the npm registry has the sources alone. */
export async function compileDatabaseDriver(ghost, { node, nodeFolder }) {
  const cwd = join(ghost, 'node_modules', 'better-sqlite3');
  const gyp = join(ghost, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  // A folder in a user's own settings would win over one on the command line.
  const env = { ...process.env, npm_config_nodedir: nodeFolder };
  await output(node, [gyp, 'configure'], { cwd, env });
  await output('make', ['-j2', '-C', 'build', 'BUILDTYPE=Release', flags], { cwd });
}
