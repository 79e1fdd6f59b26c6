import { readFileSync } from 'node:fs';
import { topic } from '../../archive/topic.mjs';
import { shell } from '../shell.mjs';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').trim();

/** How the list looks where it is made without us. */
export const listStyle = () => `<style>\n${file('list.css')}\n</style>`;

/**
 * The measure of things: the same list by an inline script, which needs no download of its own.
 * @param {string[]} requests of our source; the hand-written page makes the very same
 * @param {number} limit
 * @param {{ sheet: boolean }} options
 */
export function handWrittenPage(requests, limit, { sheet }) {
  return shell({
    sheet,
    head: listStyle(),
    body: `<ul class="stories" style="min-block-size: ${limit * 10}em">
<li><a href="https://archive.example/tag/${topic.slug}/">All stories on water</a></li>
</ul>
<script>
${loader(requests)}
${file('list.js')}
</script>`,
  });
}

function loader(requests) {
  const [lookUp, posts] = requests.length > 1 ? requests : [undefined, ...requests];
  if (!lookUp) return `const load = (json) => json(${JSON.stringify(posts)});`;
  const [before, after] = posts.split(`tags=${topic.id}`);
  return `const load = async (json) => {
  const [topic] = await json(${JSON.stringify(lookUp)});
  return json(${JSON.stringify(`${before}tags=`)} + topic.id + ${JSON.stringify(after)});
};`;
}
