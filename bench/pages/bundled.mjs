import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/project.mjs';

/**
 * An element with what it imports in one file, as small as it gets.
 * @param {URL} entry
 */
export async function bundled(entry) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      rolldownOptions: { input: fileURLToPath(entry) },
    },
  });
  return output[0].code;
}
