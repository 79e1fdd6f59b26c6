import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./seed/stories/', import.meta.url);

const stories = readdirSync(folder)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .filter(({ status }) => status !== 'draft')
  .sort((one, other) => (one.date < other.date ? 1 : -1));

/** Titles of the seeded stories that pass a test, newest first, as a reader should see them. */
export const titlesWhere = (passes) => stories.filter(passes).map(({ title }) => title);

/** Titles of a topic's stories, newest first. */
export const titlesOf = (tag) => titlesWhere(({ tags }) => tags.includes(tag));
