import { verifiedModule } from '../page/verified-module.js';
import { hash } from './parts-hash.js';
import { tools } from './tools.js';

const load = (name: string, integrity: string) =>
  verifiedModule(new URL(`${name}.js`, import.meta.url).href, integrity);

/**
 * Loads an optional part: the module that lies in a file of its own below the script. This file knows the
 * hash of one list, and that list the hashes of all parts. A part imports nothing: it exports
 * `create(tools)`, is handed what it shares with the main file, and gives the module's exports. The build
 * puts this in the place of `import()`.
 *
 * @param name Path of the part, without its ending.
 */
export async function part<Module>(name: string): Promise<Module> {
  const { hashes } = (await load('parts', hash)) as { hashes: Record<string, string> };
  const { create } = (await load(name, hashes[name] as string)) as {
    create(shared: typeof tools): Module;
  };
  return create(tools);
}
