import { local } from '../project.mjs';
import { internalNames } from './internal-names.mjs';
import { optionalParts } from './optional-parts.mjs';
import { elements } from './script-files.mjs';

/**
 * The entry of an element's file, and what of the build is its own.
 *
 * @param integrity Integrity values of the lists of parts, by name.
 */
export const elementFile = (name, integrity) => ({
  entry: local(`src/script-tag/${name}.ts`),
  plugins: [optionalParts(name, integrity), internalNames(elements[name])],
});
