import type { Dialect, StoryFields } from './dialect.js';

const xml = {
  settings: (api) => ({ adapter: 'xml-feed', api: `${api}/feed.xml` }),
  nested: (depth) => '<b>'.repeat(depth) + '</b>'.repeat(depth),
  foreign: 'BODY_NOT_XML',
  megabytes: 8,
} satisfies Partial<Dialect>;

export const rss: Dialect = {
  ...xml,
  name: 'xml-feed in RSS',
  item: ({ extra, ...fields }: StoryFields) =>
    `<item>${[
      element('guid', fields.id, ' isPermaLink="false"'),
      element('link', fields.url),
      element('title', fields.title),
      element('description', fields.summary),
      element('dc:creator', fields.author),
      element('category', fields.topic),
      element('pubDate', fields.published),
      element('atom:updated', fields.updated),
      element('dc:language', fields.language),
      element('source', fields.origin, attribute('url', fields.picture)),
      pictureOf(fields),
      further(extra),
    ].join('')}</item>`,
  document: (items) => `<rss version="2.0"><channel>${items.join('\n')}</channel></rss>`,
  broken: [
    '<item/>',
    '<item>story</item>',
    '<item><link/></item>',
    '<item><title>A</title></item>',
  ],
};

export const atom: Dialect = {
  ...xml,
  name: 'xml-feed in Atom',
  item: ({ extra, ...fields }: StoryFields) =>
    `<entry${attribute('xml:lang', fields.language)}>${[
      element('id', fields.id),
      `<link${attribute('href', fields.url)}/>`,
      element('title', fields.title),
      element('summary', fields.summary, ' type="html"'),
      `<author>${element('name', fields.author)}</author>`,
      `<category${attribute('term', fields.topic)}/>`,
      element('published', fields.published),
      element('updated', fields.updated),
      `<source>${element('title', fields.origin)}</source>`,
      pictureOf(fields),
      further(extra),
    ].join('')}</entry>`,
  document: (items) => `<feed xmlns="http://www.w3.org/2005/Atom">${items.join('\n')}</feed>`,
  broken: ['<entry/>', '<entry>story</entry>', '<entry><link/></entry>'],
};

const pictureOf = ({ picture }: StoryFields) =>
  picture === undefined ? '' : `<media:content medium="image"${attribute('url', picture)}/>`;

const further = (extra: StoryFields['extra'] = {}) =>
  Object.entries(extra)
    .map(([name, value]) => element(name, value))
    .join('');

const element = (name: string, value: unknown, attributes = '') =>
  value === undefined ? '' : `<${name}${attributes}>${escaped(value)}</${name}>`;

const attribute = (name: string, value: unknown) =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`;

/** XML has text only. */
const escaped = (value: unknown) =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
