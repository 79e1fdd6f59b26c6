import { anyArticle, HttpClient } from 'handbill/headless';
import { ghost } from 'handbill/sources/ghost';
import { running } from './running.mjs';

/** Asks the Ghost as a program in Node does, remembering nothing. */
export function ask(query = {}, { api = running.url, apiKey = running.apiKey } = {}) {
  return ghost({ api, apiKey }).articles({ ...anyArticle, ...query }, { http: new HttpClient() });
}

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
