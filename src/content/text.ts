/** Longest text of one field that is looked at: what is shown is clamped to a few lines anyway. */
const longestField = 20_000;

const blockTag =
  /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/gi;

/** Elements whose text is not meant for readers. */
export const unreadElements =
  'script,style,template,noscript,iframe,object,svg,math,textarea,select';

/** Markup bounded in length, with a space at each block boundary, so that paragraphs do not run together. */
export function spaced(html: string): string {
  return html.slice(0, longestField).replace(blockTag, ' $&');
}

/** One line of well-formed text: white space folded, control characters and half characters out. */
export function folded(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .trim();
}
