import { instantOf } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import type { Json } from '../../../net/json.js';
import type { Article } from '../../article.js';
import { namesOf } from '../../names.js';

/**
 * One post of a Ghost: its texts are plain already. Of a post for members, visitors get title and address
 * only, sometimes an excerpt.
 *
 * @returns The article, or the name of the field that makes it unusable.
 */
export function articleFrom(post: Json): Article | string {
  const { id, title, custom_excerpt, excerpt, tags, authors, feature_image } = post;
  const url = safeUrl(post.url);
  const image = safeUrl(feature_image);
  if (!url) return 'url';
  if (typeof id !== 'string' || !id) return 'id';
  return {
    id,
    url,
    title: plainText(title),
    summary: plainText(custom_excerpt) || plainText(excerpt),
    publishedAt: instantOf(post.published_at),
    updatedAt: instantOf(post.updated_at),
    authors: namesOf(authors),
    // Tags that begin so are the editors' own.
    tags: namesOf(tags).filter((name) => !name.startsWith('#')),
    image: image ? { url: image, alt: plainText(post.feature_image_alt), sizes: [] } : undefined,
  };
}
