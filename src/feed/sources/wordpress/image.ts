import { safeUrl } from '../../../content/safe-url.js';
import { record } from '../../../net/json.js';
import type { ArticleImage } from '../../article.js';

/** Widest picture WordPress itself would offer: `max_srcset_image_width` in wp-includes/media.php. */
const widest = 2048;

/** Pixels that a thumbnail needs on a dense screen. */
const enough = 300;

/** The picture of a media document, or undefined where none can be shown. */
export function imageFrom(media: unknown): ArticleImage | undefined {
  const { alt_text, source_url, media_details } = record(media);
  const url = safeUrl(source_url);
  if (!url) return undefined;
  const details = record(media_details);
  const ratio = pixels(details.height) / pixels(details.width);
  const sizes = Object.values(record(details.sizes))
    .map((size) => {
      const { source_url, width, height } = record(size);
      return { url: safeUrl(source_url) ?? '', width: pixels(width), height: pixels(height) };
    })
    // The ratio of the whole picture, but for the rounding to whole pixels: others are cropped.
    .filter(
      ({ url, width, height }) =>
        url && width > 0 && width <= widest && Math.abs(height - width * ratio) <= 1,
    )
    .sort((one, other) => one.width - other.width);
  return {
    url,
    ...(sizes.find(({ width }) => width >= enough) ?? sizes.at(-1)),
    // Alternative text is plain already; decoding it again would spoil it.
    alt: typeof alt_text === 'string' ? alt_text : '',
    sizes,
  };
}

/** Older uploads have them as text. */
const pixels = (value: unknown) => (typeof value === 'object' ? Number.NaN : Number(value));
