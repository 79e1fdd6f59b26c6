import { importBuilt } from './import-built.mjs';

/** The line that starts the archive's request before the script is there, as the source really asks. */
export async function preloadLine() {
  const { wordpress } = await importBuilt('feed/sources/wordpress.js');
  const { anyArticle } = await importBuilt('feed/article.js');
  let asked = '';
  const http = {
    async get(url) {
      asked = url;
      return { headers: {}, body: [], storedAt: 0, stale: false };
    },
  };
  const archive = wordpress({ api: 'https://archive.example/wp-json' });
  await archive.articles({ ...anyArticle, tags: ['id:12'] }, { http });
  return `\`\`\`html
<link rel="preload" as="fetch" crossorigin="anonymous"
  href="${asked.replaceAll('&', '&amp;')}">
\`\`\``;
}
