import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const importLimitMs = 20_000;
const names = JSON.parse(await readFile(new URL('./people.json', import.meta.url), 'utf8'));

/** An author's address, by which Ghost knows her. */
export const emailOf = (slug) => `${slug}@archive.example`;

/** Brings the authors in by an import: an invitation would need their mailbox. */
export async function addPeople(admin) {
  const form = new FormData();
  const file = new Blob([JSON.stringify(exported())], { type: 'application/json' });
  form.append('importfile', file, 'people.json');
  await admin.ask('POST', '/db/', form);
  await untilKnown(admin, Object.keys(names));
}

/** A file such as Ghost exports: https://ghost.org/docs/migration/custom/ */
function exported() {
  const users = Object.entries(names).map(([slug, name], index) => ({
    id: String(index + 1),
    slug,
    name,
    email: emailOf(slug),
  }));
  return { db: [{ meta: { version: '6.65.0', exported_on: 0 }, data: { users } }] };
}

/** Ghost answers before it has imported. */
async function untilKnown(admin, slugs) {
  const limit = Date.now() + importLimitMs;
  while (Date.now() < limit) {
    const { users } = await admin.ask('GET', '/users/?fields=slug');
    if (slugs.every((slug) => users.some((user) => user.slug === slug))) return;
    await wait(50);
  }
  throw new Error('Ghost did not import the authors.');
}
