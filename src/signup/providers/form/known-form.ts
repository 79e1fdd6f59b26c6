import type { ProviderFactory } from '../../signup-provider.js';
import { type FormOptions, form } from '../form.js';

/**
 * The form of a service whose fields are known. The owner's options go before: a further hidden field of the
 * form goes into `extra`, a field for something that the map leaves out into `fields`.
 *
 * @param known What is undefined in it, only the owner can know and has to say.
 */
export const knownForm =
  (name: string, known: FormOptions): ProviderFactory =>
  ({ api, options = {} }) => {
    const fields = over(known.fields, options.fields);
    const extra = over(known.extra, options.extra);
    return { ...form({ api, options: { ...known, ...options, fields, extra } }), name };
  };

/** What is no object stays what it is, and is refused. */
const over = (known: object | undefined, own: unknown = {}) =>
  typeof own === 'object' ? { ...known, ...own } : own;
