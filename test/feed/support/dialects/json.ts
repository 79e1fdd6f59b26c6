import { encode } from '../../../hostile-server/json.mjs';
import type { Dialect } from './dialect.js';

/** What all dialects in JSON have in common. */
export const json = {
  nested: (depth) => '['.repeat(depth) + ']'.repeat(depth),
  broken: [null, 0, '', 'story', [], false, {}],
  foreign: 'BODY_NOT_JSON',
  megabytes: 2,
} satisfies Partial<Dialect>;

/** JSON text; parts that no value gives are put in by `raw`. */
export const jsonText = (value: unknown): string => encode(value);
