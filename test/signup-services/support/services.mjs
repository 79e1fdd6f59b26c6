import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';

const folder = new URL('..', import.meta.url);

/**
 * Every module in the folder above, at whatever depth, that exports `answer`: a service, known by its file's name. It
 * may export `trusted` too, the origins that may read it as it comes; without that there are none.
 *
 * @returns {Promise<Map<string, { answer: (request: import('../serve.mjs').Request) => import('../serve.mjs').Answer,
 *   trusted?: readonly string[] }>>}
 */
export async function loadServices() {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.mjs$/.test(file));
  const modules = await Promise.all(
    files.map(async (file) => [basename(file, '.mjs'), await import(new URL(file, folder))]),
  );
  return new Map(modules.filter(([, { answer }]) => answer));
}
