import { ghost } from 'handbill/sources/ghost';
import { askSource } from '../support/ask-source.mjs';
import { running } from './running.mjs';

/** Asks the Ghost from Node. */
export const ask = (query = {}, { api = running.url, apiKey = running.apiKey } = {}) =>
  askSource(ghost({ api, apiKey }), query);

/** Titles of the first hundred stories that a query finds. */
export async function titlesOfAll(query) {
  const { articles } = await ask({ ...query, limit: 100 });
  return articles.map(({ title }) => title);
}

/** The story that a query finds under a title. */
export async function storyOf(title, query) {
  const { articles } = await ask({ ...query, limit: 100 });
  return articles.find((article) => article.title === title);
}
