import { dirname, resolve } from 'node:path';
import { local } from '../project.mjs';
import { parts } from './script-files.mjs';

const loader = local('src/script-tag/part.ts');
const names = new Map(Object.entries(parts).map(([name, [path]]) => [local(path), name]));

/**
 * Puts the loader of verified parts in the place of `import()`, for the main files; a part that was tampered with
 * is then refused. For npm such an import stays as it is, and bundlers cut the module off there.
 *
 * @param integrity Value of each part, by name.
 */
export const optionalParts = (integrity) => ({
  name: 'optional-parts',
  enforce: 'pre',
  transform(code, id) {
    let isUsed = false;
    const changed = code.replace(/\bimport\('(\.[^']+)\.js'\)/g, (_, path) => {
      const name = names.get(resolve(dirname(id), `${path}.ts`));
      if (!name) throw new Error(`${id}: ${path} is no part`);
      isUsed = true;
      return `part('${name}', '${integrity[name].replace('sha384-', '')}')`;
    });
    if (!isUsed) return null;
    return { code: `import { part } from '${loader}';\n${changed}`, map: null };
  },
});
