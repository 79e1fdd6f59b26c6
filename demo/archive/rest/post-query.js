import { idList, moment } from './parameters.js';
import { taxonomies } from './taxonomies.js';
import { termFilter } from './term-filter.js';

/** Picks the posts that the parameters of a request ask for; the newest stays first. */
export function findPosts(posts, query) {
  const tests = [...termTests(query), authorTest(query), dateTest(query), searchTest(query)];
  return posts.filter((post) => tests.every((test) => test(post)));
}

function termTests(query) {
  return Object.values(taxonomies).flatMap(({ parameter, ofPost }) => {
    const wanted = termFilter(query, parameter);
    const unwanted = termFilter(query, `${parameter}_exclude`);
    return [
      (post) => wanted?.(ofPost(post)) ?? true,
      (post) => !(unwanted?.(ofPost(post)) ?? false),
    ];
  });
}

function authorTest(query) {
  const ids = idList(query, 'author');
  return (post) => ids.length === 0 || ids.includes(post.author?.id);
}

function dateTest(query) {
  const after = moment(query, 'after') ?? -Infinity;
  const before = moment(query, 'before') ?? Infinity;
  return ({ published }) => Date.parse(published) > after && Date.parse(published) < before;
}

// Every word has to occur in the headline or in the excerpt, as part of a longer word or alone.
function searchTest(query) {
  const wanted = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return ({ title, excerpt }) => {
    const text = `${title} ${excerpt}`.replace(/<[^>]+>/g, '').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}
