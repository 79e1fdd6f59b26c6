import type { Dialect, StoryFields } from './dialect.js';
import { json, jsonText } from './json.js';

export const jsonFeed: Dialect = {
  ...json,
  name: 'json-feed',
  settings: (api) => ({ adapter: 'json-feed', api: `${api}/feed.json` }),
  item: ({ extra, ...fields }: StoryFields) => ({
    id: fields.id,
    url: fields.url,
    title: fields.title,
    content_html: fields.summary,
    date_published: fields.published,
    date_modified: fields.updated,
    author: { name: fields.author },
    tags: [fields.topic],
    image: fields.picture,
    language: fields.language,
    ...extra,
  }),
  document: (items) => jsonText({ title: 'Harbour Notes', items }),
};

export const archive: Dialect = {
  ...jsonFeed,
  name: 'archive',
  settings: (api) => ({ adapter: 'archive', api }),
  item: ({ extra, ...fields }: StoryFields) => ({
    id: fields.id,
    url: fields.url,
    title: fields.title,
    summary: fields.summary,
    date_published: fields.published,
    date_modified: fields.updated,
    authors: [{ name: fields.author }],
    tags: [fields.topic],
    language: fields.language,
    _archive: {
      tags: [{ slug: fields.topic, name: fields.topic }],
      image: {
        url: fields.picture,
        alt: fields.alt,
        srcset: [{ url: fields.picture, width: 640 }],
      },
      source: { name: fields.origin, url: fields.picture },
      correction: correctionOf(fields),
    },
    ...extra,
  }),
};

/** Of one archive, so that an answer is as wide as everywhere else. */
export const combined: Dialect = {
  ...archive,
  name: 'combined',
  settings: (api) => ({
    adapter: 'combined',
    adapterOptions: { sources: { Harbour: archive.settings(api) } },
  }),
};

const correctionOf = ({ correction }: StoryFields) =>
  correction === undefined ? undefined : { at: '2026-02-28T08:30:00Z', text: correction };
