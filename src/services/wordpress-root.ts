/**
 * Where a WordPress answers. Sources: the REST API handbook's chapter on routes, and `get_rest_url()`
 * in wp-includes/rest-api.php for the three forms of its root.
 */

/** Parameters of a request; lists are joined by commas, empty and undefined ones left out. */
export type WordPressParameters = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined>
>;

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
  parameters: WordPressParameters,
): string {
  const query = Object.entries(parameters)
    .map(([name, value]) => [name, String(value ?? '')] as const)
    .filter(([, text]) => text)
    // Commas stay readable: the address is also what owners paste into a preload line.
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  return collectionAddress(api, collection) + query.join('&');
}

function collectionAddress({ href, origin, pathname }: URL, collection: string): string {
  const [base] = root.exec(href) ?? [];
  if (base) return `${base}${base.endsWith('/wp-json') ? '/wp/v2' : ''}/${collection}?`;
  const slash = /(\/|\.php)$/.test(pathname) ? '' : '/';
  return `${origin}${pathname}${slash}?rest_route=/wp/v2/${collection}&`;
}
