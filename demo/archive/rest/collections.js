import { posts } from '../posts.js';
import { withEmbeds } from './embed.js';
import { pickFields } from './fields.js';
import { attachments, mayRead, mediaDocument } from './media.js';
import { page } from './pages.js';
import { idList, words } from './parameters.js';
import { postDocument } from './post-document.js';
import { findPosts } from './post-query.js';
import { Refusal } from './refusal.js';
import { taxonomies, termDocument } from './taxonomies.js';
import { userDocument, users } from './users.js';

export function postCollection(query, route) {
  const found = page(findPosts(posts, query), query, route);
  if (found.number > found.count && found.count > 0) {
    throw new Refusal(
      400,
      'rest_post_invalid_page_number',
      'The page number requested is larger than the number of pages available.',
    );
  }
  const body = found.items.map((post) =>
    withEmbeds(pickFields(postDocument(post), query), post, query),
  );
  return { headers: found.headers, body };
}

export function mediaCollection(query, route) {
  const { headers, items } = page(included(attachments, query), query, route);
  const body = items.filter(mayRead).map((picture) => mediaDocument(picture, query));
  return { headers, body };
}

export function termCollection(taxonomy) {
  const kind = taxonomies[taxonomy];
  return collection(kind.terms, (term) => termDocument(kind, term));
}

export function userCollection(query, route) {
  return collection(users, userDocument)(query, route);
}

function collection(records, documentOf) {
  return (query, route) => {
    const found = page(named(records, query), query, route);
    const body = found.items.map((record) => pickFields(documentOf(record), query));
    return { headers: found.headers, body };
  };
}

// In the order of the names, whatever the order of the slugs that were asked for.
function named(records, query) {
  const slugs = words(query.slug).map(plainSlug);
  return included(records, query)
    .filter(({ slug }) => query.slug === undefined || slugs.includes(plainSlug(slug)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function included(records, query) {
  const ids = idList(query, 'include');
  return records.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

// Slugs of other scripts are stored percent-encoded and may be asked for either way.
function plainSlug(slug) {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
