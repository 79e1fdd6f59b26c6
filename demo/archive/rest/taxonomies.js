import { categories } from '../categories.js';
import { posts } from '../posts.js';
import { site } from '../site.js';
import { topics } from '../topics.js';
import { termLinks } from './links.js';

/** The two taxonomies of an archive, in the order in which WordPress registers them. */
export const taxonomies = {
  category: {
    taxonomy: 'category',
    collection: '/wp/v2/categories',
    parameter: 'categories',
    permalink: 'category',
    terms: Object.values(categories),
    ofPost: (post) => post.categories,
  },
  post_tag: {
    taxonomy: 'post_tag',
    collection: '/wp/v2/tags',
    parameter: 'tags',
    permalink: 'tag',
    terms: Object.values(topics),
    ofPost: (post) => post.topics,
  },
};

/** A term as the collections of tags and of categories give it. */
export function termDocument(kind, { id, description, name, slug, parent }) {
  return {
    id,
    count: posts.filter((post) => kind.ofPost(post).some((term) => term.id === id)).length,
    description,
    link: `${site.home}/${kind.permalink}/${slug}/`,
    name,
    slug,
    taxonomy: kind.taxonomy,
    ...(parent === undefined ? {} : { parent }),
    // PHP writes an empty map as a list.
    meta: [],
    _links: termLinks({ ...kind, id }),
  };
}

/** The short form that is embedded into a post. */
export function embeddedTerm(kind, term) {
  const { id, link, name, slug, taxonomy, _links } = termDocument(kind, term);
  return { id, link, name, slug, taxonomy, _links };
}
