import { authors } from './authors.mjs';
import { excerpt, title } from './sentences.mjs';

/** The first page and ten further ones of a hundred. */
const count = 1_100;
const newest = Date.parse('2026-11-20T17:20:00Z');
const between = 31 * 3_600_000;

/** A moment as WordPress writes it: GMT, without saying so. */
const written = (time) => new Date(time).toISOString().slice(0, 19);

/** One post with the fields and the embed that a feed asks for, in WordPress's order. */
function post(_, index) {
  const id = 9_000 - index;
  const author = authors[(index * 3) % authors.length];
  const time = newest - index * between;
  return {
    id,
    date_gmt: written(time),
    modified_gmt: written(time + (index % 3) * 1_800_000),
    link: `https://archive.example/story/${id}-what-the-water-took/`,
    title: { rendered: title(index) },
    excerpt: { rendered: excerpt(index), protected: false },
    _links: {
      author: [
        { embeddable: true, href: `https://archive.example/wp-json/wp/v2/users/${author.id}` },
      ],
    },
    _embedded: { author: [author] },
  };
}

/** Invented stories of one topic, newest first. */
export const posts = Array.from({ length: count }, post);
