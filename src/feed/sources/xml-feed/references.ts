import { toText } from '#to-text';

const basic: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Names that one document may use: real ones use a dozen. */
const mostNames = 300;

/**
 * Puts letters in place of references. Feeds use the names of HTML as if XML knew them, so that those the
 * document does not declare are looked up there; what is no reference stays as it stands.
 *
 * @param declared Entities of the document's own, by name.
 */
export function referenceDecoder(declared: Readonly<Record<string, string>>) {
  const names = new Map(Object.entries({ ...declared, ...basic }));
  const named = (reference: string, name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const text = names.size < mostNames ? inHtml(reference) : reference;
    names.set(name, text);
    return text;
  };
  return (text: string): string =>
    text.includes('&')
      ? text.replace(
          /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z][\w.-]{0,40});)/gi,
          (reference, decimal, hexadecimal, name) =>
            name === undefined
              ? numbered(reference, decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16))
              : named(reference, name),
        )
      : text;
}

/** Numbers up to 159 are read as HTML does, where `&#150;` is a dash and no control character. */
const numbered = (reference: string, code: number): string =>
  code > 0x9f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : inHtml(reference.endsWith(';') ? reference : `${reference};`);

/** White space at the ends of a text would be lost. */
const inHtml = (reference: string): string => toText(`.${reference}.`).slice(1, -1);
