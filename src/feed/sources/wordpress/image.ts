import { safeUrl } from '../../../content/safe-url.js';
import type { ArticleImage, ImageSize } from '../../article.js';
import { record } from './json-record.js';

/** Widest picture WordPress itself would offer: `max_srcset_image_width` in wp-includes/media.php. */
const widest = 2048;

interface Size extends ImageSize {
  height: number;
}

/** The featured picture, or undefined where it is missing, hidden, or no picture at all. */
export function imageFrom(media: unknown): ArticleImage | undefined {
  const { code, alt_text, source_url, media_details } = record(media);
  if (code !== undefined) return undefined;
  const details = record(media_details);
  const full = sizeFrom({ ...details, source_url });
  const url = safeUrl(source_url);
  if (!url || !full) return url ? { url, alt: plain(alt_text), sizes: [] } : undefined;
  const sizes = Object.values(record(details.sizes))
    .map(sizeFrom)
    .filter((size): size is Size => size !== undefined && size.width <= widest)
    .filter((size) => sameRatio(size, full))
    .sort((one, other) => one.width - other.width);
  const shown = sizes.find(({ width }) => width >= 600) ?? sizes.at(-1) ?? full;
  return {
    url: shown.url,
    alt: plain(alt_text),
    width: shown.width,
    height: shown.height,
    sizes: sizes.map(({ url, width }) => ({ url, width })),
  };
}

/** Alternative text is plain already; decoding it again would spoil it. */
const plain = (text: unknown) => (typeof text === 'string' ? text.slice(0, 1_000) : '');

function sizeFrom(value: unknown): Size | undefined {
  const { source_url, width, height } = record(value);
  const url = safeUrl(source_url);
  if (!url || !pixels(width) || !pixels(height)) return undefined;
  return { url, width, height };
}

const pixels = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 && value < 100_000;

/** WordPress rounds each side to whole pixels, so a side may be one off. */
const sameRatio = (size: Size, full: Size) =>
  Math.abs(size.height - (full.height * size.width) / full.width) <= 1;
