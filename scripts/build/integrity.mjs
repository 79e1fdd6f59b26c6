import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { local } from '../project.mjs';

/** Subresource integrity values of built files, by name. */
export async function integrityOf(names) {
  const entries = names.map(async (name) => {
    const content = await readFile(local(`dist/cdn/${name}.js`));
    return [name, `sha384-${createHash('sha384').update(content).digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}
