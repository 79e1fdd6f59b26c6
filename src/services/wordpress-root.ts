import { type QueryParameters, queryOf } from './query.js';

/**
 * Where a WordPress answers. Sources: the REST API handbook's chapter on routes, and `get_rest_url()`
 * in wp-includes/rest-api.php for the three forms of its root.
 */

/** Up to which part of an address the root goes, whatever an owner pasted after it. */
const root = /^.*?(\/wp-json(?=[/?]|$)|\/\/public-api\.wordpress\.com\/wp\/v2\/sites\/[^/?]+)/;

/** Whether an address is certainly a WordPress API, and not just any site. */
export const isWordPressApi = ({ href, searchParams }: URL): boolean =>
  root.test(href) || searchParams.has('rest_route');

/**
 * The address of one collection of `wp/v2`.
 *
 * @param api Root in any of its forms: `…/wp-json`, `…/index.php/wp-json`, `…?rest_route=/`, a
 *   WordPress.com base, or the site's own address, which answers `?rest_route=` whatever its permalinks.
 * @param collection `posts`, `media`, `tags`, `categories` or `users`.
 */
export function wordPressAddress(
  api: URL,
  collection: string,
  parameters: QueryParameters,
): string {
  return collectionAddress(api, collection) + queryOf(parameters);
}

function collectionAddress({ href, origin, pathname }: URL, collection: string): string {
  const [base] = root.exec(href) ?? [];
  if (base) return `${base}${base.endsWith('/wp-json') ? '/wp/v2' : ''}/${collection}?`;
  const slash = /(\/|\.php)$/.test(pathname) ? '' : '/';
  return `${origin}${pathname}${slash}?rest_route=/wp/v2/${collection}&`;
}
