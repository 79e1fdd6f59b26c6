import { readFileSync } from 'node:fs';
import { shell } from '../shell.mjs';
import { formStyle } from '../signup-plain/page.mjs';

/** Where the site has the element. */
export const handWrittenElementPath = '/signup-form.js';

export const handWrittenElement = () =>
  readFileSync(new URL('element.js', import.meta.url), 'utf8');

/**
 * The measure of a form that a script draws: an element in a file of its own, loaded as the README
 * loads ours.
 * @param {string} service address that takes the POST
 * @param {string} box style that keeps the form's place
 */
export const handWrittenElementPage = (service, box) =>
  shell({
    head: formStyle(),
    body: `<script type="module" async crossorigin src="${handWrittenElementPath}"></script>
<signup-form service="${service}" style="${box}"></signup-form>`,
  });
