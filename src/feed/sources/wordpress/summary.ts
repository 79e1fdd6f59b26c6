import { toText } from '#to-text';
import { safeUrl } from '../../../content/safe-url.js';
import { bounded, endedText } from '../../../content/text.js';

/**
 * The text of an excerpt without its theme's tail. Tails are translated and styled at will, so they
 * are known by structure: the last link, when it leads to the article itself, and an ellipsis.
 */
export function summaryFrom(excerpt: unknown, articleUrl: string): string {
  const html = bounded(excerpt);
  const start = html.lastIndexOf('<a ');
  const [, , href = ''] = /^[^>]*?href=(["'])(.*?)\1/s.exec(html.slice(start)) ?? [];
  // Only white space and closing tags may follow. Two small steps: one pattern for it all takes
  // seconds on hostile text.
  const last = /^<\/a>\s*(<\/\w+>\s*)*$/.test(html.slice(html.lastIndexOf('</a>')));
  // Themes may add a fragment to the address.
  const leadsHere = safeUrl(toText(href).split('#')[0]) === articleUrl;
  return endedText(toText(last && leadsHere ? html.slice(0, start) : html));
}
