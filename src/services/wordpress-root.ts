/**
 * Where a WordPress answers. Sources: the REST API handbook's chapter on routes, and `get_rest_url()`
 * in wp-includes/rest-api.php for the three forms of its root.
 */

/** Parameters of a request; lists are joined by commas, undefined ones left out. */
export type WordPressParameters = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined>
>;

const siteOnWordPressCom = /^\/wp\/v2\/sites\/[^/]+/;

/** Whether an address is certainly a WordPress API, and not just any site. */
export function isWordPressApi({ hostname, pathname, searchParams }: URL): boolean {
  return (
    /\/wp-json(\/|$)/.test(pathname) ||
    searchParams.has('rest_route') ||
    (hostname === 'public-api.wordpress.com' && siteOnWordPressCom.test(pathname))
  );
}

/**
 * The address of one collection of `wp/v2`.
 *
 * @param api Root in any of its forms: `…/wp-json`, `…/index.php/wp-json`, `…?rest_route=/`, a
 *   WordPress.com base, or the site's own address, which answers `?rest_route=` whatever its permalinks.
 * @param collection `posts`, `tags`, `categories` or `users`.
 */
export function wordPressAddress(
  api: URL,
  collection: string,
  parameters: WordPressParameters,
): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeList(value)}`)
    .join('&');
  return `${collectionAddress(api, collection)}${query}`;
}

function collectionAddress({ origin, hostname, pathname }: URL, collection: string): string {
  const onWordPressCom =
    hostname === 'public-api.wordpress.com' && siteOnWordPressCom.exec(pathname);
  if (onWordPressCom) return `${origin}${onWordPressCom[0]}/${collection}?`;
  const root = /^(.*?\/wp-json)(\/|$)/.exec(pathname);
  if (root) return `${origin}${root[1]}/wp/v2/${collection}?`;
  const home = /(\/|\.php)$/.test(pathname) ? pathname : `${pathname}/`;
  return `${origin}${home}?rest_route=/wp/v2/${collection}&`;
}

/** Commas stay readable: the address is also what owners paste into a preload line. */
const encodeList = (value: unknown) => encodeURIComponent(String(value)).replaceAll('%2C', ',');
