import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Subresource integrity values of the built files in a folder, by name. */
export async function integrityOf(folder, names) {
  const entries = names.map(async (name) => {
    const content = await readFile(`${folder}/${name}.js`);
    return [name, `sha384-${createHash('sha384').update(content).digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}
