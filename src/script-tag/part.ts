import { verifiedModule } from '../page/verified-module.js';
import { tools } from './tools.js';

/**
 * Loads an optional part: the module that lies in a file of its own below the script. A part imports
 * nothing: it exports `create(tools)`, is handed what it shares with the main file, and gives the module's
 * exports. The build puts this in the place of `import()`.
 *
 * @param name Path of the part, without its ending.
 * @param hash SHA-384 of its file, in base64.
 */
export async function part<Module>(name: string, hash: string): Promise<Module> {
  const url = new URL(`${name}.js`, import.meta.url).href;
  const { create } = (await verifiedModule(url, `sha384-${hash}`)) as {
    create(shared: typeof tools): Module;
  };
  return create(tools);
}
