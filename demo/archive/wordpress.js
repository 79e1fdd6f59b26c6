import {
  mediaCollection,
  postCollection,
  termCollection,
  userCollection,
} from './rest/collections.js';
import { pickFields } from './rest/fields.js';
import { restAddress } from './rest/links.js';
import { readQuery } from './rest/query.js';
import { Refusal } from './rest/refusal.js';
import { site } from './site.js';

const routes = {
  '/': index,
  '/wp/v2/posts': postCollection,
  '/wp/v2/media': mediaCollection,
  '/wp/v2/tags': termCollection('post_tag'),
  '/wp/v2/categories': termCollection('category'),
  '/wp/v2/users': userCollection,
};

/**
 * Answers a GET as WordPress would: takes the address and the asking page's origin, gives status,
 * headers and the document. Knows nothing of msw, waiting or failing.
 */
export function answer(address, origin) {
  const url = new URL(address);
  const query = readQuery(url.searchParams);
  const route = routeOf(url);
  try {
    if (!Object.hasOwn(routes, route)) throw noRoute();
    const { headers, body } = routes[route](query, route);
    return { status: 200, headers: { ...common(origin), Allow: 'GET', ...headers }, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error, origin);
  }
}

/** An answer for a refusal that was decided elsewhere, such as a closed API. */
export function refuse({ status, body }, origin) {
  return { status, headers: { ...common(origin), Allow: 'GET' }, body };
}

function index(query) {
  const document = {
    name: site.name,
    description: site.description,
    url: site.home,
    home: site.home,
    gmt_offset: String(site.hoursAheadOfGmt),
    timezone_string: '',
    namespaces: ['oembed/1.0', 'wp/v2'],
  };
  return { headers: {}, body: pickFields(document, query) };
}

// The path form, the form behind index.php, and the form that every WordPress knows.
function routeOf(url) {
  const path =
    url.searchParams.get('rest_route') ?? url.pathname.replace(/^(\/index\.php)?\/wp-json/, '');
  return path.replace(/\/$/, '') || '/';
}

function noRoute() {
  return new Refusal(
    404,
    'rest_no_route',
    'No route was found matching the URL and request method.',
  );
}

function common(origin) {
  return {
    'Content-Type': 'application/json; charset=UTF-8',
    'X-Robots-Tag': 'noindex',
    'X-Content-Type-Options': 'nosniff',
    Link: `<${restAddress('/')}>; rel="https://api.w.org/"`,
    'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
    'Access-Control-Allow-Headers':
      'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}
