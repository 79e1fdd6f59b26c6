import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where everything that is fetched stays between runs, outside the repository. */
export function cacheFolder() {
  const { HANDBILL_CACHE, XDG_CACHE_HOME } = process.env;
  return HANDBILL_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'handbill');
}

/**
 * Fills a folder of the cache unless an earlier run did. It is filled next door and then moved
 * into place, so that an interrupted run leaves nothing that looks whole.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
export async function cachedFolder(name, fill) {
  const folder = join(cacheFolder(), name);
  if (await exists(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const site = await mkdtemp(`${folder}.filling-`);
  try {
    await fill(site);
    await rename(site, folder).catch(async (error) => {
      // Another run was faster: its folder is as good.
      if (!(await exists(folder))) throw error;
    });
    return folder;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
