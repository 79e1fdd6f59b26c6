import { toText } from '#to-text';
import { instantOf } from '../../../content/dates.js';
import { safeUrl } from '../../../content/safe-url.js';
import { plainText } from '../../../content/text.js';
import { isKey, type Json, record, wholeNumber } from '../../../net/json.js';
import type { Article } from '../../article.js';
import type { Document } from './document.js';
import type { DrupalFields } from './fields.js';
import { imageFrom } from './image.js';
import { type Related, relatedTo } from './related.js';

/** A resource, with the document that holds what it refers to. */
export interface Found {
  resource: Json;
  document: Document;
}

/**
 * One story of a Drupal: its title is plain already, its summary is not.
 *
 * @returns The article, or the name of the field that makes it unusable.
 */
export function articleFrom(
  { resource, document }: Found,
  fields: DrupalFields,
  site: string,
): Article | string {
  const { id } = resource;
  const attributes = record(resource.attributes);
  const url = addressOf(attributes, site);
  const [picture] = relatedTo(resource, fields.image, document);
  if (!isKey(id) || id === '') return 'id';
  if (!url) return 'path';
  return {
    id: String(id),
    url,
    title: plainText(attributes.title),
    summary: summaryFrom(attributes[fields.summary]),
    publishedAt: instantOf(attributes.created),
    updatedAt: instantOf(attributes.changed),
    authors: namesOf(relatedTo(resource, fields.author, document)),
    tags: namesOf(relatedTo(resource, fields.tags, document)),
    image: picture && imageFrom(picture, site),
    language: languageFrom(attributes.langcode),
  };
}

/** Editors' addresses come without the language or the folder, as plain letters, and not for every story. */
function addressOf({ path, drupal_internal__nid }: Json, site: string): string | undefined {
  const { alias } = record(path);
  const id = wholeNumber(drupal_internal__nid);
  const place = typeof alias === 'string' && alias ? alias : id && `node/${id}`;
  return place
    ? safeUrl(`${site}/${place.replace(/^\/+/, '').replace(/[%?#]/g, encodeURIComponent)}`)
    : undefined;
}

/** A plain field is a text, a long one holds several, and of several values the first counts. */
function summaryFrom(value: unknown): string {
  const [first = value] = Array.isArray(value) ? value : [];
  const { summary, processed } = record(first);
  return plainText(first) || toText(summary) || toText(processed);
}

/** Accounts have a name to show, topics a name, contents a title; number 0 is nobody's account. */
const namesOf = (related: readonly Related[]): readonly string[] =>
  related
    .filter(({ reference }) => record(reference.meta).drupal_internal__target_id !== 0)
    .map(({ resource }) => record(resource.attributes))
    .map(({ display_name, name, title }) => plainText(display_name ?? name ?? title))
    .filter(Boolean);

/** Drupal has codes for "not specified" and "not applicable". */
const languageFrom = (langcode: unknown) =>
  /^(und|zxx)$/.test(plainText(langcode)) ? undefined : plainText(langcode) || undefined;
