import { importBuilt } from './import-built.mjs';

/** Values of the README's snippet. */
const limit = 5;

/**
 * The box that the snippet reserves: the height of `limit` rows with the default tokens, computed as
 * the style sheet does and rounded up.
 */
export async function reservedBoxEm() {
  const { structure } = await importBuilt('feed/tag-feed.styles.js');
  const token = (name) =>
    Number(new RegExp(`--_${name}: [^;]*?([\\d.]+)(em)?\\)+;`).exec(structure)?.[1]);
  const item =
    1.3 * token('title-lines') * token('title') +
    1.5 * token('meta') +
    1.5 * token('text-lines') * token('text') +
    0.5;
  return Math.ceil((limit * (item + token('gap')) - token('gap')) * 10) / 10;
}

/** The snippet's tag, with the box. */
export async function reservedBox() {
  return `\`\`\`html
<script type="module" async crossorigin data-handbill
  src="https://unpkg.com/handbill/dist/cdn/tag-feed.js"></script>

<tag-feed api="https://archive.example/wp-json" tag="water" limit="${limit}"
  style="display: block; min-block-size: ${await reservedBoxEm()}em">
  <a href="https://archive.example/tag/water/">All stories on water</a>
</tag-feed>
\`\`\``;
}
