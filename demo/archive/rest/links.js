import { site } from '../site.js';

const root = `${site.home}/wp-json`;
const curies = [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }];

/** Address of a route of this archive's REST API. */
export function restAddress(route) {
  return `${root}${route}`;
}

/** The `self` and `collection` pair that every document begins its links with. */
export function ownLinks(collection, id) {
  return {
    self: [{ href: restAddress(`${collection}/${id}`), targetHints: { allow: ['GET'] } }],
    collection: [{ href: restAddress(collection) }],
  };
}

export function postLinks({ id, author, featuredMedia }) {
  const embeddable = (route) => ({ embeddable: true, href: restAddress(route) });
  const terms = (taxonomy, route) => ({ taxonomy, ...embeddable(`${route}?post=${id}`) });
  return {
    ...ownLinks('/wp/v2/posts', id),
    about: [{ href: restAddress('/wp/v2/types/post') }],
    ...(author ? { author: [embeddable(`/wp/v2/users/${author}`)] } : {}),
    replies: [embeddable(`/wp/v2/comments?post=${id}`)],
    'version-history': [{ count: 0, href: restAddress(`/wp/v2/posts/${id}/revisions`) }],
    ...(featuredMedia ? { 'wp:featuredmedia': [embeddable(`/wp/v2/media/${featuredMedia}`)] } : {}),
    'wp:attachment': [{ href: restAddress(`/wp/v2/media?parent=${id}`) }],
    'wp:term': [terms('category', '/wp/v2/categories'), terms('post_tag', '/wp/v2/tags')],
    curies,
  };
}

export function termLinks({ taxonomy, collection, id, parameter }) {
  return {
    ...ownLinks(collection, id),
    about: [{ href: restAddress(`/wp/v2/taxonomies/${taxonomy}`) }],
    'wp:post_type': [{ href: restAddress(`/wp/v2/posts?${parameter}=${id}`) }],
    curies,
  };
}
