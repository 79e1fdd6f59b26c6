import { verifiedModule } from '../page/verified-module.js';

const load = (name: string, integrity: string) =>
  verifiedModule(new URL(`${name}.js`, import.meta.url).href, integrity);

/**
 * Loads an optional part: the module that lies in a file of its own below the script. The main file knows
 * the hash of one list a wing, and that list the hashes of the wing's parts. A part imports nothing: it exports
 * `create(tools)`, is handed what it shares with the main file, and gives the module's exports. The build
 * puts this in the place of `import()`, with all but the first filled in.
 *
 * @param name Path of the part, without its ending.
 * @param list Path of the wing's list, likewise.
 * @param hash Subresource integrity value of the list.
 * @param tools What the wing shares with its parts.
 */
export async function partOf<Module>(
  name: string,
  list: string,
  hash: string,
  tools: readonly unknown[],
): Promise<Module> {
  const { hashes } = (await load(list, hash)) as { hashes: Record<string, string> };
  const { create } = (await load(name, hashes[name] as string)) as {
    create(shared: readonly unknown[]): Module;
  };
  return create(tools);
}
