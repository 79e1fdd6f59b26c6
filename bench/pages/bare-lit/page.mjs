import { bundled } from '../bundled.mjs';
import { listStyle } from '../hand-written/page.mjs';
import { preloadLine, readReadme } from '../readme.mjs';
import { shell } from '../shell.mjs';

/** Where the site has the element. */
export const bareLitPath = '/bare-lit.js';

/** The element with Lit and Task. */
export const bareLitScript = () => bundled(new URL('element.js', import.meta.url));

/**
 * The floor for anything made with Lit.
 * @param {string} request for the posts
 * @param {number} limit
 * @param {{ preload?: boolean, sheet: boolean }} options
 */
export function bareLitPage(request, limit, { preload, sheet }) {
  return shell({
    sheet,
    head: [listStyle(), preload && preloadLine(readReadme(), request)].filter(Boolean).join('\n'),
    body: `<script type="module" async crossorigin src="${bareLitPath}"></script>
<bare-lit src="${request.replaceAll('&', '&amp;')}" style="display: block; min-block-size: ${limit * 10}em"></bare-lit>`,
  });
}
