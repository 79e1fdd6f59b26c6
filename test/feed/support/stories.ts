import type { Article, ArticlePage } from '../../../src/feed/article.js';

/** An invented story. */
export const story = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  url: `https://archive.example/${id}/`,
  title: `Story ${id}`,
  summary: `What story ${id} is about.`,
  publishedAt: '2026-02-03T08:30:00Z',
  authors: ['Ida Lund'],
  tags: [],
  ...fields,
});

/** A page of invented stories. */
export const pageOf = (ids: readonly string[], fields: Partial<ArticlePage> = {}): ArticlePage => ({
  articles: ids.map((id) => story(id)),
  problems: [],
  ...fields,
});

export const idsOf = ({ articles }: { articles: readonly Article[] }): string[] =>
  articles.map(({ id }) => id);
