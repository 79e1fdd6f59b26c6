import { restAddress } from './links.js';
import { integer, words } from './parameters.js';
import { writeQuery } from './query.js';

// WordPress spells these out as numbered lists once it has read them.
const lists = new Set([
  'tags',
  'tags_exclude',
  'categories',
  'categories_exclude',
  'author',
  'include',
  'slug',
]);

/** One page of `items`, with the totals and the neighbouring pages as response headers. */
export function page(items, query, route) {
  const size = integer(query, 'per_page', 10, { maximum: 100 });
  const number = integer(query, 'page', 1);
  const total = items.length;
  const count = Math.ceil(total / size);
  return {
    number,
    count,
    items: items.slice((number - 1) * size, number * size),
    headers: {
      'X-WP-Total': String(total),
      'X-WP-TotalPages': String(count),
      ...neighbours(query, route, number, count),
    },
  };
}

function neighbours(query, route, number, count) {
  const link = (page, relation) =>
    `<${restAddress(route)}?${writeQuery({ ...spelledOut(query), page })}>; rel="${relation}"`;
  const links = [
    // Behind the end, the page before is taken to be the last there is, even where that is 0.
    ...(number > 1 ? [link(Math.min(number - 1, count), 'prev')] : []),
    ...(number < count ? [link(number + 1, 'next')] : []),
  ];
  return links.length > 0 ? { Link: links.join(', ') } : {};
}

function spelledOut(query) {
  const entries = Object.entries(query).map(([name, value]) => {
    if (!lists.has(name)) return [name, value];
    return [name, value.terms ? { ...value, terms: words(value.terms) } : words(value)];
  });
  return Object.fromEntries(entries);
}
