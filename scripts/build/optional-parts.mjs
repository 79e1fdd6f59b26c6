import { dirname, resolve } from 'node:path';
import { local } from '../project.mjs';
import { parts } from './script-files.mjs';

const loader = local('src/script-tag/part.ts');
const hashModule = local('src/script-tag/parts-hash.ts');
const names = new Map(Object.entries(parts).map(([name, [path]]) => [local(path), name]));

/**
 * Puts the loader of verified parts in the place of `import()`, for the main files, and the hash of their list
 * into it: a part that was tampered with is then refused. For npm such an import stays as it is, and
 * bundlers cut the module off there.
 *
 * @param hash Integrity value of the list.
 */
export const optionalParts = (hash) => ({
  name: 'optional-parts',
  enforce: 'pre',
  load: (id) => (id === hashModule ? `export const hash = '${hash}';` : null),
  transform(code, id) {
    let isUsed = false;
    const changed = code.replace(/\bimport\('(\.[^']+)\.js'\)/g, (_, path) => {
      const name = names.get(resolve(dirname(id), `${path}.ts`));
      if (!name) throw new Error(`${id}: ${path} is no part`);
      isUsed = true;
      return `part('${name}')`;
    });
    if (!isUsed) return null;
    return { code: `import { part } from '${loader}';\n${changed}`, map: null };
  },
});
