import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { local } from '../project.mjs';
import { parts, toolLists, wingOf } from './script-files.mjs';

const virtualTools = '\0tools';
const virtualModule = '\0shared:';

/** What stands for the entry of a part. */
export const partEntry = '\0part';

/**
 * For a part: all that its wing shares is not built in again, but handed over. It has its own copy of the rest, and
 * a part of no wing has one of everything.
 */
export function partTools(name) {
  const wing = wingOf(name);
  const shared = wing ? sharedModules(local(toolLists[wing])) : new Map();
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
      if (id === partEntry) return wing ? partModule(name) : partWithoutTools(name);
      if (id === virtualTools) return toolsModule(local(toolLists[wing]), shared);
      if (!id.startsWith(virtualModule)) return null;
      const exported = shared.get(id.slice(virtualModule.length));
      return `export { ${exported.join(', ')} } from '${virtualTools}';`;
    },
  };
}

/** The names that each module shares, from the imports of a list. */
function sharedModules(list) {
  const imports = readFileSync(list, 'utf8').matchAll(/import \{([^}]+)\} from '([^']+)'/g);
  return new Map([...imports].map(([, names, path]) => [modulePath(list, path), namesIn(names)]));
}

const namesIn = (list) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** As imports name it, where it is a package. */
function modulePath(list, path) {
  if (path === '#to-text') return local('src/content/to-text.ts');
  return path.startsWith('.') ? resolve(dirname(list), path.replace(/\.js$/, '.ts')) : path;
}

/** Given when the part is made, so that nothing of them may be used before. */
function toolsModule(list, shared) {
  const [, order] = /tools = \[([^\]]+)\]/.exec(readFileSync(list, 'utf8'));
  const names = namesIn(order);
  const known = [...shared.values()].flat();
  const unknown = known.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${list} does not share ${unknown}`);
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

function partWithoutTools(name) {
  const [path, exported] = parts[name];
  return `import { ${exported} } from '${local(path)}';
    export const create = () => ({ ${exported} });`;
}
