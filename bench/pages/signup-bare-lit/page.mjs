import { bundled } from '../bundled.mjs';
import { shell } from '../shell.mjs';
import { formStyle } from '../signup-plain/page.mjs';

/** Where the site has the element. */
export const bareSignupPath = '/bare-signup.js';

/** The element with Lit. */
export const bareSignupScript = () => bundled(new URL('element.js', import.meta.url));

/**
 * The floor for a form that is drawn with Lit.
 * @param {string} service address that takes the POST
 * @param {string} box style that keeps the form's place
 */
export const bareSignupPage = (service, box) =>
  shell({
    head: formStyle(),
    body: `<script type="module" async crossorigin src="${bareSignupPath}"></script>
<bare-signup service="${service}" style="${box}"></bare-signup>`,
  });
