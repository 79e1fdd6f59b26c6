import type { Dialect, StoryFields } from './dialect.js';
import { json, jsonText } from './json.js';

/** A story, with what it refers to: a document has that in a list of its own. */
class Item {
  readonly #fields: StoryFields;

  constructor(fields: StoryFields) {
    this.#fields = fields;
  }

  get resource() {
    const { id, title, summary, url, published, updated, language, extra } = this.#fields;
    return {
      type: 'node--article',
      id,
      attributes: {
        title,
        created: published,
        changed: updated,
        langcode: language,
        path: { alias: placeOf(url) },
        body: { processed: summary },
        ...extra,
      },
      relationships: Object.fromEntries(
        this.#related.map(({ field, type, id, meta }) => [field, { data: { type, id, meta } }]),
      ),
    };
  }

  get included() {
    return this.#related.map(({ type, id, attributes }) => ({ type, id, attributes }));
  }

  get #related() {
    const { author, topic, picture, alt } = this.#fields;
    const one = (field: string, type: string, value: unknown, attributes: unknown, meta = {}) =>
      value === undefined ? [] : [{ field, type, id: JSON.stringify(value), attributes, meta }];
    return [
      ...one('field_tags', 'taxonomy_term--tags', topic, { name: topic }),
      ...one('uid', 'user--user', author, { display_name: author }),
      ...one('field_image', 'file--file', picture, { uri: { url: picture } }, { alt, width: 640 }),
    ];
  }
}

/** Drupal knows places on its own site only. */
const placeOf = (url: unknown) =>
  typeof url === 'string' ? url.replace('https://archive.example/', '/') : url;

export const drupal: Dialect = {
  ...json,
  name: 'drupal',
  settings: (api) => ({ adapter: 'drupal', api }),
  item: (fields) => new Item(fields),
  document: (items) =>
    jsonText({
      data: items.map((item) => (item instanceof Item ? item.resource : item)),
      included: items.flatMap((item) => (item instanceof Item ? item.included : [])),
    }),
  megabytes: 6,
};
