import type { Dialect, StoryFields } from './dialect.js';
import { json, jsonText } from './json.js';

/** Its pictures and topics are collections of their own, which have tests of their own. */
export const wordpress: Dialect = {
  ...json,
  name: 'wordpress',
  settings: (api) => ({ adapter: 'wordpress', api: `${api}/wp-json` }),
  item: ({ id, url, title, summary, author, published, extra }: StoryFields) => ({
    id,
    link: url,
    title: { rendered: title },
    excerpt: { rendered: summary },
    // In GMT, without saying so.
    date_gmt: typeof published === 'string' ? published.replace(/Z$/, '') : published,
    _embedded: { author: [{ name: author }] },
    ...extra,
  }),
  document: jsonText,
};
