import { topics } from './stories.mjs';

const archive = 'https://archive.example';

const topicOf = (slug) => ({
  slug,
  name: topics[slug],
  url: `${archive}/tag/${encodeURIComponent(slug)}/`,
});

const itemOf = ({ id, at, tags, title, correction }) => ({
  id,
  url: `${archive}/2026/${id}/`,
  title,
  summary: `What there is to say of ${id}.`,
  content_text: `What there is to say of ${id}.`,
  date_published: at,
  authors: [{ name: 'Ida Lund' }],
  tags: tags.map((slug) => topics[slug]),
  _archive: { tags: tags.map(topicOf), correction },
});

/**
 * One page of articles.
 *
 * @param {object} page
 * @param {object[]} page.stories of this page
 * @param {string[]} page.withdrawn ids of what the archive took back
 * @param {number} page.total stories on all pages
 * @param {string} [page.topic] slug of the one topic that it is about
 * @param {string} [page.next] address of the page after it
 * @param {string} [page.search] what was searched for
 */
export const articleFeed = ({ stories, withdrawn, total, topic, next, search }) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: topic ? `Harbour Notes: ${topics[topic]}` : 'Harbour Notes',
  home_page_url: `${archive}/`,
  language: 'en',
  next_url: next,
  items: stories.map(itemOf),
  _archive: { version: 1, total, tag: topic && topicOf(topic), search, withdrawn },
});

export const tagList = () => ({ tags: Object.keys(topics).map(topicOf) });

/** @param {string[]} abilities parameters that the archive reads */
export const description = (abilities) => ({
  name: 'Harbour Notes',
  home_page_url: `${archive}/`,
  abilities,
});

/** A refusal, by the last word of its type. */
export const problem = (type, status, more = {}) => ({
  type: `${archive}/problems/${type}`,
  title: `This cannot be answered: ${type}.`,
  status,
  ...more,
});
