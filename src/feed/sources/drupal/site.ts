import { type QueryParameters, queryOf } from '../../../services/query.js';

/** A Drupal's own address, in a folder or a language or not, whatever of its API was pasted after it. */
export const siteOf = (api: string): string => api.replace(/(\/jsonapi(\/.*)?)?\/?([?#].*)?$/, '');

/** Where a Drupal lists what its API has: with a collection such as `node/article`, that collection. */
export const apiAddress = (
  site: string,
  collection?: string,
  parameters: QueryParameters = {},
): string => `${site}/jsonapi${collection ? `/${collection}?${queryOf(parameters)}` : ''}`;
