import { readdirSync, readFileSync } from 'node:fs';

/** What the stories of a folder, as they were seeded, should come to for a reader. */
export function seededFrom(folder) {
  const stories = readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    .filter(({ status }) => status !== 'draft')
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  /** Titles of the stories that pass a test, newest first, as a reader should see them. */
  const titlesWhere = (passes) => stories.filter(passes).map(({ title }) => title);
  return {
    titlesWhere,
    /** Titles of a topic's stories, newest first. */
    titlesOf: (tag) => titlesWhere(({ tags }) => tags.includes(tag)),
  };
}
