import { readdir, readFile } from 'node:fs/promises';
import { Admin } from './admin.mjs';
import { owner } from './owner.mjs';
import { addPeople, emailOf } from './people.mjs';

const here = (path) => new URL(path, import.meta.url);
const read = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

/** Fills a new Ghost, and answers the key of its Content API. */
export async function seed(url) {
  const admin = new Admin(url);
  await admin.setUp({ ...owner, blogTitle: 'The Ellerdale Post' });
  await admin.signIn(owner);
  await removeWelcome(admin);
  await addPeople(admin);
  const tags = await read('./tags.json');
  for (const file of await readdir(here('./stories/'))) {
    for (const story of await read(`./stories/${file}`)) await addStory(admin, story, tags);
  }
  await addUnusedTopics(admin, tags);
  return contentKey(admin);
}

/** Every new Ghost comes with a first post. */
async function removeWelcome(admin) {
  const { posts } = await admin.ask('GET', '/posts/?fields=id');
  for (const { id } of posts) await admin.ask('DELETE', `/posts/${id}/`);
}

async function addStory(admin, { title, titleBefore, ...story }, tags) {
  const first = { ...postFrom(story, tags), title: titleBefore ?? title };
  const { posts } = await admin.ask('POST', '/posts/?source=html', { posts: [first] });
  if (titleBefore === undefined) return;
  const [{ id, updated_at }] = posts;
  await admin.ask('PUT', `/posts/${id}/`, { posts: [{ title, updated_at }] });
}

const postFrom = (story, tags) => ({
  slug: story.slug,
  status: story.status ?? 'published',
  visibility: story.visibility ?? 'public',
  published_at: story.date,
  html: `<p>${story.lead}</p>`,
  custom_excerpt: story.excerpt,
  feature_image: story.image?.url,
  feature_image_alt: story.image?.alt,
  authors: [{ email: emailOf(story.author) }],
  tags: story.tags.map((slug) => ({ slug, name: tags[slug] })),
});

/** Ghost tells visitors of a topic as soon as anything is published in it, be it a page and no story. */
async function addUnusedTopics(admin, tags) {
  const page = {
    title: 'How to read the timetable',
    status: 'published',
    html: '<p>From left to right.</p>',
    tags: [{ slug: 'pages-only', name: tags['pages-only'] }],
  };
  await admin.ask('POST', '/pages/?source=html', { pages: [page] });
  await admin.ask('POST', '/tags/', { tags: [{ slug: 'never-used', name: tags['never-used'] }] });
}

async function contentKey(admin) {
  const wanted = { integrations: [{ name: 'Partners' }] };
  const { integrations } = await admin.ask('POST', '/integrations/?include=api_keys', wanted);
  return integrations[0].api_keys.find(({ type }) => type === 'content').secret;
}
