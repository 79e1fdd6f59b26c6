import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { type Json, list, record, wholeNumber } from '../../../net/json.js';
import type { ArticleImage } from '../../article.js';

/** The picture of an item: what `_archive` knows of it (sizes, alternative text), else the plain address. */
export function imageFrom(item: Json, base: string): ArticleImage | undefined {
  const { image, _archive } = item;
  const known = record(record(_archive).image);
  const url = safeUrl(known.url, base) ?? safeUrl(image, base);
  return url
    ? {
        url,
        alt: plainText(known.alt),
        width: wholeNumber(known.width) || undefined,
        height: wholeNumber(known.height) || undefined,
        sizes: list(known.srcset).flatMap((size) => {
          const { url, width } = record(size);
          const address = safeUrl(url, base);
          return address && wholeNumber(width) ? [{ url: address, width: Number(width) }] : [];
        }),
      }
    : undefined;
}
