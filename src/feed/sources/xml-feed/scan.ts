import { referenceDecoder } from './references.js';

/** Attributes by name, in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** What a document consists of, in the order in which it stands there. */
export interface XmlHandler {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
  /** The document ends in the middle of markup. */
  cut: () => void;
}

const none: Attributes = new Map();

/**
 * Reads XML as it is met in the wild, with one look at each letter: markup that is none is text, and the
 * rest of a comment or section without end belongs to it. Names are told in lower case, since XML feeds
 * disagree about it. https://www.w3.org/TR/xml/
 */
export function scan(xml: string, handler: XmlHandler): void {
  const prolog = declarationsOf(xml);
  const decoded = referenceDecoder(prolog.entities);
  let at = prolog.end;
  while (at < xml.length) {
    const bracket = xml.indexOf('<', at);
    const end = bracket < 0 ? xml.length : bracket;
    if (end > at) handler.text(decoded(xml.slice(at, end)));
    at = bracket < 0 ? end : markup(xml, bracket, handler, decoded);
  }
}

/** @returns Where the markup ends that begins at this bracket. */
function markup(
  xml: string,
  at: number,
  handler: XmlHandler,
  decoded: (text: string) => string,
): number {
  const second = xml[at + 1];
  if (second === '/') return closingTag(xml, at, handler);
  if (second === '!' || second === '?') return section(xml, at, handler);
  return openingTag(xml, at, handler, decoded);
}

/** Comments and the like, which nobody reads, and character data, in which nothing is a reference. */
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

function section(xml: string, at: number, handler: XmlHandler): number {
  const [start, stop] = sections.find(([start]) => xml.startsWith(start, at)) ?? ['<!', '>'];
  const from = at + start.length;
  const found = xml.indexOf(stop, from);
  const end = found < 0 ? xml.length : found;
  if (start === '<![CDATA[') handler.text(xml.slice(from, end));
  if (found < 0) handler.cut();
  return end + (found < 0 ? 0 : stop.length);
}

const closing = /<\/\s*([^\s<>/]+)[^<>]*(>?)/y;

function closingTag(xml: string, at: number, handler: XmlHandler): number {
  closing.lastIndex = at;
  const [tag = '<', name, end] = closing.exec(xml) ?? [];
  if (!name) handler.text(tag);
  else if (end || at + tag.length < xml.length) handler.close(name.toLowerCase());
  else handler.cut();
  return at + tag.length;
}

const opening = /<([\p{L}_:][^\s<>/="']*)/uy;
const attribute = /[\s/]*([^\s<>/="']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>"']+)))?/y;
const tagEnd = /[^<>]*?(\/?)(>|(?=<)|$)/y;

function openingTag(
  xml: string,
  at: number,
  handler: XmlHandler,
  decoded: (text: string) => string,
): number {
  opening.lastIndex = at;
  const [tag, name] = opening.exec(xml) ?? [];
  if (!tag || !name) {
    handler.text('<');
    return at + 1;
  }
  const known = name.toLowerCase();
  const end = at + tag.length;
  // Most tags have no attributes.
  if (xml[end] === '>') {
    handler.open(known, none);
    return end + 1;
  }
  const attributes = attributesAt(xml, end, decoded);
  tagEnd.lastIndex = attributes.end;
  const [rest = '', slash, bracket] = tagEnd.exec(xml) ?? [];
  const after = attributes.end + rest.length;
  const isCut = !bracket && after >= xml.length;
  if (isCut) handler.cut();
  handler.open(known, attributes.values);
  if (slash && !isCut) handler.close(known);
  return after;
}

function attributesAt(xml: string, at: number, decoded: (text: string) => string) {
  const values = new Map<string, string>();
  let end = at;
  attribute.lastIndex = at;
  for (let found = attribute.exec(xml); found; found = attribute.exec(xml)) {
    const [, key = '', double, single, bare] = found;
    const known = key.toLowerCase();
    // Of two with one name, the first counts.
    if (!values.has(known)) values.set(known, decoded(double ?? single ?? bare ?? ''));
    end = attribute.lastIndex;
  }
  return { values, end };
}

const doctype = /^[^<]*(?:<[?!](?!DOCTYPE)[^>]*>[^<]*){0,9}<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i;
const declaration =
  /<!ENTITY\s+([\w.-]+)\s+(?:"((?:[^"&%]|&#){0,99})"|'((?:[^'&%]|&#){0,99})')\s*>/gi;

/**
 * What a document declares ahead of its first element. Entities made of other entities are left alone:
 * nine lines of those can be a billion letters.
 */
function declarationsOf(xml: string): { entities: Record<string, string>; end: number } {
  const [whole = '', declarations = ''] = doctype.exec(xml.slice(0, 20_000)) ?? [];
  const letters = referenceDecoder({});
  const entities: Record<string, string> = {};
  for (const [, name = '', double, single] of declarations.matchAll(declaration)) {
    entities[name] = letters(double ?? single ?? '');
  }
  return { entities, end: whole.length };
}
