import { dirname, resolve } from 'node:path';
import { local } from '../project.mjs';
import { elements, listOf, parts, partsFor, toolLists, wingOf } from './script-files.mjs';

const virtualLoader = '\0part-of:';

/**
 * Puts the loader of verified parts in the place of `import()`, for a main file, and into that loader what the
 * part's wing shares, and the hash of the wing's list: a part that was tampered with is then refused. For npm such
 * an import stays as it is, and bundlers cut the module off there.
 *
 * @param element Name of the main file.
 * @param integrity Integrity values of the lists, by name.
 */
export function optionalParts(element, integrity) {
  const wings = elements[element];
  const names = new Map(wings.flatMap(partsFor).map((name) => [local(parts[name][0]), name]));
  return {
    name: 'optional-parts',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(virtualLoader) ? id : null),
    load: (id) =>
      id.startsWith(virtualLoader) ? loader(id.slice(virtualLoader.length), integrity) : null,
    transform(code, id) {
      const used = new Set();
      const changed = code.replace(/\bimport\('(\.[^']+)\.js'\)/g, (_, path) => {
        const name = names.get(resolve(dirname(id), `${path}.ts`));
        if (!name) throw new Error(`${id}: ${path} is no part of ${element}.js`);
        const wing = wingOf(name) ?? wings[0];
        used.add(wing);
        return `${wing}Part('${name}')`;
      });
      if (used.size === 0) return null;
      const imports = [...used].map(
        (wing) => `import { part as ${wing}Part } from '${virtualLoader}${wing}';\n`,
      );
      return { code: imports.join('') + changed, map: null };
    },
  };
}

const loader = (wing, integrity) => `
  import { partOf } from '${local('src/script-tag/part.ts')}';
  import { tools } from '${local(toolLists[wing])}';
  const hash = '${integrity[listOf(wing)]}';
  export const part = (name) => partOf(name, '${listOf(wing)}', hash, tools);`;
