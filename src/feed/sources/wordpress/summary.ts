import { toText } from '#to-text';

/**
 * The text of an excerpt without its theme's tail. Tails are translated and styled at will, so they
 * are known by structure: the last link, when it leads to the article itself, and an ellipsis.
 */
export function summaryFrom(excerpt: unknown, articleUrl: string): string {
  const html = typeof excerpt === 'string' ? excerpt.slice(0, 20_000) : '';
  const start = html.lastIndexOf('<a ');
  // Only white space and closing tags may follow; themes may add a fragment to the address.
  const [, , href = ''] =
    /^[^>]*?href=(["'])([^"'#]*)[^"']*\1[\s\S]*?<\/a>\s*(?:<\/\w+>\s*)*$/.exec(html.slice(start)) ??
    [];
  const text = toText(toText(href) === articleUrl ? html.slice(0, start) : html);
  return text.replace(/\s*(\[(…|\.{3})\]|…|\.{3})$/, '…');
}
