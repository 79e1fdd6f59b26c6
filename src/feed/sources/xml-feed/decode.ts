import type { Decoder } from '../../../net/bounded-text.js';

/** Bytes in which an XML declaration ends, where there is one. */
const declarationBytes = 1_024;

/**
 * Decodes XML by what says its encoding, the surest first: a byte order mark, the `charset` that HTTP gave
 * (RFC 7303, 3.2), the XML declaration; else it is UTF-8.
 */
export class XmlDecoder implements Decoder {
  readonly #charset: string | undefined;
  /** What came before the encoding was known. */
  #head = new Uint8Array();
  #decoder: TextDecoder | undefined;

  /** @param contentType Header of the answer. */
  constructor(contentType?: string | null) {
    this.#charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  }

  decode(bytes: Uint8Array = new Uint8Array(), options?: TextDecodeOptions): string {
    if (this.#decoder) return mended(this.#decoder.decode(bytes, options));
    this.#head = joined(this.#head, bytes);
    if (options?.stream && this.#head.length < declarationBytes) return '';
    this.#decoder = new TextDecoder(encodingOf(this.#head, this.#charset));
    return mended(this.#decoder.decode(this.#head, options));
  }
}

/** A document that was had as bytes or as text. */
export const textFrom = (document: Uint8Array | string, contentType?: string): string =>
  typeof document === 'string' ? mended(document) : new XmlDecoder(contentType).decode(document);

/** Bytes 0x80 to 0x9f of windows-1252, in their order. */
const windows = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';

/** Nobody means these control characters: they are letters of Windows, taken for Latin-1 on the way. */
const mended = (text: string): string =>
  text.replace(/[\u{80}-\u{9f}]/gu, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function encodingOf(head: Uint8Array, charset: string | undefined): string {
  // A document of two bytes a letter begins with a mark, or else with `<` and a zero (XML 1.0, appendix F).
  const [first, second] = head;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  const start = new TextDecoder('latin1').decode(head.subarray(0, declarationBytes));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const usable = [charset, declared].find(isKnown);
  // What says in letters of one byte that it has two of them is mistaken.
  return usable && !/^utf-?16|^ucs-?2|unicode$/i.test(usable) ? usable : 'utf-8';
}

function isKnown(label: string | undefined): boolean {
  try {
    return !!label && !!new TextDecoder(label);
  } catch {
    return false;
  }
}
