import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { local } from '../project.mjs';
import { parts } from './script-files.mjs';

const list = local('src/script-tag/tools.ts');
const virtualTools = '\0tools';
const virtualPart = '\0part:';
const virtualModule = '\0shared:';

/**
 * For a part: all that the main file has too is not built in again, but handed over. A part has its own copy
 * of the rest.
 */
export function partTools() {
  const shared = sharedModules();
  return {
    name: 'part-tools',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith('\0')) return source;
      if (shared.has(source)) return virtualModule + source;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && shared.has(found.id) ? virtualModule + found.id : found;
    },
    load(id) {
      if (id === virtualTools) return toolsModule(shared);
      if (id.startsWith(virtualPart)) return partModule(id.slice(virtualPart.length));
      if (!id.startsWith(virtualModule)) return null;
      const exported = shared.get(id.slice(virtualModule.length));
      return `export { ${exported.join(', ')} } from '${virtualTools}';`;
    },
  };
}

/** What stands for the entry of a part. */
export const partEntry = (name) => virtualPart + name;

/** The names that each module shares, from the imports of the list. */
function sharedModules() {
  const imports = readFileSync(list, 'utf8').matchAll(/import \{([^}]+)\} from '([^']+)'/g);
  return new Map([...imports].map(([, names, path]) => [modulePath(path), namesIn(names)]));
}

const namesIn = (list) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** As imports name it, where it is a package. */
function modulePath(path) {
  if (path === '#to-text') return local('src/content/to-text.ts');
  return path.startsWith('.') ? resolve(dirname(list), path.replace(/\.js$/, '.ts')) : path;
}

/** Given when the part is made, so that nothing of them may be used before. */
function toolsModule(shared) {
  const [, order] = /tools = \[([^\]]+)\]/.exec(readFileSync(list, 'utf8'));
  const names = namesIn(order);
  const known = [...shared.values()].flat();
  const unknown = known.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`tools.ts does not share ${unknown}`);
  return `let ${names};
    export { ${names} };
    export const take = (tools) => { [${names}] = tools; };`;
}

function partModule(name) {
  const [path, exported] = parts[name];
  return `import { take } from '${virtualTools}';
    import { ${exported} } from '${local(path)}';
    export const create = (tools) => { take(tools); return { ${exported} }; };`;
}
