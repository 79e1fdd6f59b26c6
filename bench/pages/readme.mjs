import { readFileSync } from 'node:fs';
import { local } from '../../scripts/project.mjs';

/** The HTML of one generated block of the README, which is what owners paste. */
function block(readme, name) {
  const found = new RegExp(`<!-- generated ${name} -->\\s*\`\`\`html\\n([\\s\\S]*?)\`\`\``).exec(
    readme,
  );
  if (!found) throw new Error(`The README has no block "${name}".`);
  return found[1].trim();
}

/** Every replacement must find its place: a README that says something else is not what is measured. */
function replaced(html, pairs) {
  return pairs.reduce((text, [pattern, value]) => {
    if (!pattern.test(text)) throw new Error(`The README's HTML has no ${pattern}.`);
    return text.replace(pattern, value);
  }, html);
}

/** The script tag of the README, with the address of our script. */
export function scriptTag(readme, address) {
  const tag = /^<script[\s\S]*?<\/script>/.exec(block(readme, 'reserved'))?.[0] ?? '';
  return replaced(tag, [[/src="[^"]*"/, `src="${address}"`]]);
}

/**
 * The feed of the README for an archive and a topic. The box is reserved as the README advises: ten
 * times `limit` as many em.
 */
export function feedTag(readme, { api, tag, limit, more }) {
  const feed = /<tag-feed[\s\S]*<\/tag-feed>/.exec(block(readme, 'reserved'))?.[0] ?? '';
  return replaced(feed, [
    [/api="[^"]*"/, `api="${api}"`],
    [/tag="[^"]*"/, `tag="${tag}"`],
    [/limit="[^"]*"/, `limit="${limit}"${more ? ' more="button"' : ''}`],
    [/min-block-size: [\d.]+em/, `min-block-size: ${limit * 10}em`],
  ]);
}

/** The preload line of the README for one request. */
export const preloadLine = (readme, request) =>
  replaced(block(readme, 'preload'), [
    [/href="[^"]*"/, `href="${request.replaceAll('&', '&amp;')}"`],
  ]);

export const readReadme = () => readFileSync(local('README.md'), 'utf8');
