import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ledger } from './build/ledger.mjs';
import { local } from './project.mjs';

/** Most bytes, minified and compressed by brotli, of each file for script tags. */
const budgets = {
  'tag-feed.js': 14_000,
  'parts.js': 700,
  'content/relative-date.js': 400,
  'feed/article-picture.js': 500,
  'feed/fits.js': 400,
  'sources/combined.js': 1_500,
  'sources/drupal.js': 4_500,
  'sources/ghost.js': 2_000,
  'sources/wordpress-pictures.js': 1_000,
  'sources/xml-feed.js': 7_000,
  'ui/owner-notice.js': 2_200,
};

const files = readdirSync(local('dist/cdn/'), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'));

console.log('bytes, minified and brotli');
for (const name of files) {
  const size = brotliCompressSync(readFileSync(local(`dist/cdn/${name}`))).length;
  const budget = budgets[name] ?? 0;
  const verdict = size > budget ? 'OVER BUDGET' : 'ok';
  if (size > budget) process.exitCode = 1;
  console.log(`${String(size).padStart(6)}  dist/cdn/${name}  (budget ${budget}: ${verdict})`);
}

console.log('\nrooms of tag-feed.js: share of the compressed file, by the length of their code');
for (const [room, bytes] of await ledger('tag-feed')) {
  console.log(`${String(bytes).padStart(6)}  ${room}`);
}
