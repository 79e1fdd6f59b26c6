import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/project.mjs';
import { listStyle } from '../hand-written/page.mjs';
import { preloadLine, readReadme } from '../readme.mjs';
import { shell } from '../shell.mjs';

/** Where the site has the element. */
export const bareLitPath = '/bare-lit.js';

/** The element with Lit and Task in one file, as small as they get. */
export async function bareLitScript() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      rolldownOptions: { input: fileURLToPath(new URL('element.js', import.meta.url)) },
    },
  });
  return output[0].code;
}

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
