import { toText } from '#to-text';

/**
 * The text of an excerpt without its theme's tail. Tails are translated and styled at will, so they
 * are known by structure: the last link, when it leads to the article itself, and an ellipsis.
 */
export function summaryFrom(excerpt: unknown, articleUrl: string): string {
  if (typeof excerpt !== 'string') return '';
  return toText(withoutOwnLink(excerpt.slice(0, 20_000), articleUrl)).replace(
    /\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/,
    '…',
  );
}

function withoutOwnLink(html: string, articleUrl: string): string {
  const start = html.lastIndexOf('<a ');
  const anchor = /^<a [^>]*?href=(["'])(.*?)\1[^>]*>.*?<\/a>\s*(?:<\/\w+>\s*)*$/s.exec(
    start < 0 ? '' : html.slice(start),
  );
  const leadsHere = anchor && sameAddress(toText(anchor[2] ?? ''), articleUrl);
  return leadsHere ? html.slice(0, start) : html;
}

/** Themes may append a fragment to jump to where the excerpt ended. */
const sameAddress = (href: string, articleUrl: string) => href.split('#')[0] === articleUrl;
