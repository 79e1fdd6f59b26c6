/** Longest text of one field that is looked at: what is shown is clamped to a few lines anyway. */
const longestField = 20_000;

/** A field as text, bounded in length; what is no text is empty. */
export const bounded = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestField) : '';

/** Editors turn straight quotes into curly ones, which then are part of the value. */
export const hasCurlyQuotes = (text: string): boolean => /[“”„″]/.test(text);

/** Elements whose text is not meant for readers. */
export const unreadElements = 'script,style,svg,title,iframe,noscript,template';

/** Markup bounded in length, with a space at each block boundary, so that paragraphs do not run together. */
export const spaced = (html: unknown): string =>
  bounded(html).replace(/<\/?(p|div|br|li|[uod]l|d[dt]|h\d|t[drh]|blockquote|fig\w+)\b/gi, ' $&');

/** A field that is plain text already, on one line; what is no text is empty. */
export const plainText = (value: unknown): string => folded(bounded(value));

/** One line of well-formed text: white space folded, control characters and half characters out. */
export const folded = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .trim();

/** The text of an excerpt with its end as typesetters write it: archives have "[…]" or three dots there. */
export const endedText = (text: string): string => text.replace(/\s*(\[(…|\.{3})\]|…|\.{3})$/, '…');
