import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { articleFeed, description, tagList } from './documents.mjs';
import { listening } from './listening.mjs';
import { checked } from './schemas.mjs';
import { morning, topics } from './stories.mjs';

/** Stories a file. */
const pageSize = 5;

/** Starts a server that knows files and overlooks every query, with an archive in its folder. */
export async function startPlainFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'handbill-archive-'));
  const server = await listening((request) => fileFor(request, folder));
  const publish = (edition, changed) => write(filesOf(edition, server.url), folder, changed);
  // Browsers take a file that has not changed for weeks for one that will not change today.
  await publish(morning, new Date('2026-03-12T10:00:00Z'));
  return {
    url: server.url,
    publish,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function write(files, folder, changed = new Date()) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await utimes(file, changed, changed);
  }
}

/** As servers of files do it everywhere. */
async function fileFor({ url, headers }, folder) {
  const file = join(folder, decodeURIComponent(url.pathname));
  const body = await readFile(file).catch(() => undefined);
  if (!body) return { status: 404, headers: { 'Content-Type': 'text/html' }, body: '<h1>404</h1>' };
  const changed = (await stat(file)).mtime.toUTCString();
  const isKnown = headers['if-modified-since'] === changed;
  return {
    status: isKnown ? 304 : 200,
    headers: { 'Content-Type': 'application/json', 'Last-Modified': changed },
    body: isKnown ? undefined : body,
  };
}

/** The texts of an archive, by their paths: each topic has its own files. */
const filesOf = (edition, origin) => ({
  'v1/archive.json': checked('archive.schema.json', description([])),
  'v1/tags.json': checked('tags.schema.json', tagList()),
  ...listOf(edition, `${origin}/v1/`),
  ...Object.assign(
    {},
    ...Object.keys(topics).map((topic) =>
      listOf(edition, `${origin}/v1/tags/${encodeURIComponent(topic)}/`, topic),
    ),
  ),
});

/** The files of one list: the first, and those that it leads to. */
function listOf({ stories, withdrawn }, address, topic) {
  const listed = stories.filter(({ tags }) => !topic || tags.includes(topic));
  const pages = Math.max(1, Math.ceil(listed.length / pageSize));
  const name = (page) => (page === 1 ? 'articles.json' : `articles.${page}.json`);
  const texts = Array.from({ length: pages }, (_, index) => {
    const document = articleFeed({
      stories: listed.slice(index * pageSize, (index + 1) * pageSize),
      withdrawn,
      total: listed.length,
      topic,
      next: index + 1 < pages ? address + name(index + 2) : undefined,
    });
    const path = decodeURIComponent(new URL(address).pathname).slice(1) + name(index + 1);
    return [path, checked('article-feed.schema.json', document)];
  });
  return Object.fromEntries(texts);
}
