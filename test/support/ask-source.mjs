import { anyArticle, HttpClient } from 'handbill/headless';

/** Asks a source as a program in Node does, remembering nothing. */
export const askSource = (source, query = {}) =>
  source.articles({ ...anyArticle, ...query }, { http: new HttpClient() });
