import { feedTag, preloadLine, readReadme, scriptTag } from './readme.mjs';
import { shell } from './shell.mjs';

/** Where the site has our script. */
export const scriptPath = '/tag-feed.js';

/**
 * Our page, made of what the README tells owners to paste.
 * @param {{ api: string, tag: string, limit: number, more?: boolean }} feed
 * @param {{ preload?: string, copies?: number, sheet?: boolean }} [options] `preload` is the request
 *   that the preload line starts
 */
export function ourPage(feed, { preload, copies = 1, sheet } = {}) {
  const readme = readReadme();
  const tags = Array(copies).fill(feedTag(readme, feed));
  return shell({
    sheet,
    head: preload && preloadLine(readme, preload),
    body: [scriptTag(readme, scriptPath), ...tags].join('\n'),
  });
}
