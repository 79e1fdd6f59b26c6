import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { record, wholeNumber } from '../../../net/json.js';
import type { ArticleImage } from '../../article.js';
import type { Related } from './related.js';

/**
 * The picture of a file. Its text and size belong to the reference; its address starts at the root of the
 * site's host. Drupal names no smaller sizes.
 */
export function imageFrom(
  { reference, resource }: Related,
  site: string,
): ArticleImage | undefined {
  const { alt, width, height } = record(reference.meta);
  const url = safeUrl(record(record(resource.attributes).uri).url, site);
  return url
    ? {
        url,
        alt: plainText(alt),
        width: wholeNumber(width) || undefined,
        height: wholeNumber(height) || undefined,
        sizes: [],
      }
    : undefined;
}
