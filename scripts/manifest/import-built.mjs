import { pathToFileURL } from 'node:url';
import { local } from '../project.mjs';

/** A module of the built package. */
export const importBuilt = (path) => import(pathToFileURL(local(`dist/${path}`)).href);
