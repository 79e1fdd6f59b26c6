import { authors } from './authors.js';
import { categories } from './categories.js';
import { localDate } from './dates.js';
import { site } from './site.js';
import { slug } from './slug.js';
import { harbour } from './stories/harbour.js';
import { market } from './stories/market.js';
import { neighbours } from './stories/neighbours.js';
import { railway } from './stories/railway.js';
import { schools } from './stories/schools.js';
import { water } from './stories/water.js';
import { tails } from './tails.js';
import { topics } from './topics.js';

const stories = [...harbour, ...water, ...railway, ...schools, ...market, ...neighbours];

// An archive numbers its stories as they come in, so the oldest has the lowest number.
const firstId = 1201;

/** Every story as a stored post, newest first. */
export const posts = stories
  .toSorted((one, other) => one.published.localeCompare(other.published))
  .map((story, index) => post(story, firstId + index))
  .reverse();

function post(story, id) {
  const name = story.slug ?? slug(story.title);
  const [year, month] = localDate(story.published).split('-');
  const link = `${site.home}/${year}/${month}/${name}/`;
  const tail = tails[story.tail ?? 'none'];
  return {
    id,
    slug: name,
    link,
    title: story.title,
    content: `<p class="wp-block-paragraph">${story.excerpt}</p>\n`,
    excerpt: story.excerpt && tail(story.excerpt, { link, title: story.title }),
    published: story.published,
    // Importers leave posts without any author, which WordPress writes as author 0.
    author: story.author ? authors[story.author] : null,
    picture: story.picture,
    categories: [categories[story.category]],
    topics: story.topics.map((topic) => topics[topic]),
  };
}
