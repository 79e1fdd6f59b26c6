import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ledger } from './build/ledger.mjs';
import { elements, partsFor } from './build/script-files.mjs';
import { local } from './project.mjs';

/** Most bytes, minified and compressed by brotli, of each file for script tags. */
const budgets = {
  'tag-feed.js': 14_000,
  'digest-signup.js': 12_000,
  // Both, less the rooms below the wings, some 5 000, which it holds once.
  'handbill.js': 21_000,
  'feed/parts.js': 700,
  'signup/parts.js': 800,
  'content/relative-date.js': 400,
  'feed/article-picture.js': 500,
  'feed/fits.js': 400,
  'sources/combined.js': 1_500,
  'sources/drupal.js': 4_500,
  'sources/ghost.js': 2_000,
  'sources/wordpress-pictures.js': 1_000,
  'sources/xml-feed.js': 7_000,
  'ui/owner-notice.js': 2_300,
  'page/acts.js': 500,
  'providers/action-network.js': 900,
  'providers/form-services.js': 1_500,
  'providers/ghost.js': 2_500,
  'providers/kit.js': 800,
  'providers/listmonk.js': 2_200,
  'providers/mailtrain.js': 2_000,
  'signup/challenge.js': 400,
  'signup/overlay.js': 1_900,
  'signup/translations/ar.js': 900,
};

/** Most bytes of an element's file together with the largest of its parts. */
const budgetsWithPart = { 'digest-signup': 15_000 };

const sizes = Object.fromEntries(
  readdirSync(local('dist/cdn/'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, brotliCompressSync(readFileSync(local(`dist/cdn/${name}`))).length]),
);

console.log('bytes, minified and brotli');
for (const [name, size] of Object.entries(sizes)) judge(`dist/cdn/${name}`, size, budgets[name]);
for (const [element, budget] of Object.entries(budgetsWithPart)) {
  const [largest] = elements[element]
    .flatMap(partsFor)
    .map((part) => `${part}.js`)
    .sort((one, other) => sizes[other] - sizes[one]);
  judge(`${element}.js with ${largest}`, sizes[`${element}.js`] + sizes[largest], budget);
}

for (const element of Object.keys(elements)) {
  console.log(
    `\nrooms of ${element}.js: share of the compressed file, by the length of their code`,
  );
  for (const [room, bytes] of await ledger(element)) print(bytes, room);
}

function judge(what, size, budget = 0) {
  const verdict = size > budget ? 'OVER BUDGET' : 'ok';
  if (size > budget) process.exitCode = 1;
  print(size, `${what}  (budget ${budget}: ${verdict})`);
}

function print(bytes, text) {
  console.log(`${String(bytes).padStart(6)}  ${text}`);
}
