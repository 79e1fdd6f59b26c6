import { importBuilt } from '../../scripts/manifest/import-built.mjs';
import { topic } from '../archive/topic.mjs';

/**
 * What our source asks an archive for one topic, look-up first: the preload line names the first, and
 * the hand-written page asks for all of it too.
 * @param {{ api: string, tag: string, limit: number }} feed
 */
export async function requestsOf({ api, tag, limit }) {
  const { wordpress } = await importBuilt('feed/sources/wordpress.js');
  const { anyArticle } = await importBuilt('feed/article.js');
  const asked = [];
  const http = {
    async get(url) {
      asked.push(url);
      const body = url.includes('/tags?') ? [topic] : [];
      return { headers: {}, body, storedAt: 0, stale: false };
    },
  };
  await wordpress({ api }).articles({ ...anyArticle, tags: [tag], limit }, { http });
  return asked;
}
