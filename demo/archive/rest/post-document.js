import { gmtDate, localDate } from '../dates.js';
import { library } from '../pictures/library.js';
import { postLinks } from './links.js';

/** A post as the collection gives it, before `_fields` and `_embed`. */
export function postDocument(post) {
  const { id, slug, link, published, categories, topics } = post;
  const author = post.author?.id ?? 0;
  const picture = library[post.picture];
  // A number without attachment stays on the post, but nothing links to it any more.
  const featuredMedia = picture?.fault === 'detached' ? 0 : (picture?.id ?? 0);
  return {
    id,
    date: localDate(published),
    date_gmt: gmtDate(published),
    guid: { rendered: link },
    modified: localDate(published),
    modified_gmt: gmtDate(published),
    slug,
    status: 'publish',
    type: 'post',
    link,
    title: { rendered: post.title },
    content: { rendered: post.content, protected: false },
    excerpt: { rendered: post.excerpt, protected: false },
    author,
    featured_media: picture?.id ?? 0,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: 'standard',
    meta: { footnotes: '' },
    categories: categories.map((term) => term.id),
    tags: topics.map((term) => term.id),
    class_list: classList(post, featuredMedia),
    _links: postLinks({ id, author, featuredMedia }),
  };
}

function classList({ id, categories, topics }, featuredMedia) {
  return [
    `post-${id}`,
    'post',
    'type-post',
    'status-publish',
    'format-standard',
    ...(featuredMedia ? ['has-post-thumbnail'] : []),
    'hentry',
    ...categories.map((term) => `category-${term.slug}`),
    ...topics.map((term) => `tag-${term.slug}`),
  ];
}
