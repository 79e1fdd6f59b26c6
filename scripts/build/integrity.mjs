import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Subresource integrity values of the built files in a folder, by name.
 *
 * @param {'sha256' | 'sha384'} algorithm the shorter one is for what readers load with the page
 */
export async function integrityOf(folder, names, algorithm) {
  const entries = names.map(async (name) => {
    const content = await readFile(`${folder}/${name}.js`);
    return [name, `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}
