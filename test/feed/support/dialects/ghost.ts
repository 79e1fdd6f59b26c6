import type { Dialect, StoryFields } from './dialect.js';
import { json, jsonText } from './json.js';

export const ghost: Dialect = {
  ...json,
  name: 'ghost',
  settings: (api) => ({ adapter: 'ghost', api, apiKey: '22444f78447824223cefc48062' }),
  item: ({ extra, ...fields }: StoryFields) => ({
    id: fields.id,
    url: fields.url,
    title: fields.title,
    custom_excerpt: fields.summary,
    published_at: fields.published,
    updated_at: fields.updated,
    authors: [{ name: fields.author }],
    tags: [{ name: fields.topic }],
    feature_image: fields.picture,
    feature_image_alt: fields.alt,
    ...extra,
  }),
  document: (posts) =>
    jsonText({ posts, meta: { pagination: { page: 1, pages: 1, total: posts.length } } }),
};
