import { authors } from '../authors.js';
import { posts } from '../posts.js';
import { site } from '../site.js';
import { ownLinks } from './links.js';

// The stock silhouette, for people who never set a picture.
const avatar = 'https://secure.gravatar.com/avatar/?d=mm&r=g';

const writes = (user) => posts.some((post) => post.author?.id === user.id);

/** Whom an anonymous visitor may list: users that exist and have published. */
export const users = Object.values(authors).filter((user) => !user.deleted && writes(user));

export function userDocument(user) {
  const { _links, ...document } = embeddedUser(user);
  return { ...document, meta: [], _links };
}

/** The short form that is embedded into a post, or what stands there for a deleted user. */
export function embeddedUser({ id, slug, name, description, deleted }) {
  if (deleted) {
    return { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } };
  }
  const avatars = [24, 48, 96].map((size) => [size, `${avatar}&s=${size}`]);
  return {
    id,
    name,
    url: '',
    description,
    link: `${site.home}/author/${slug}/`,
    slug,
    avatar_urls: Object.fromEntries(avatars),
    _links: ownLinks('/wp/v2/users', id),
  };
}
