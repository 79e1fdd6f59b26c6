import { readFileSync } from 'node:fs';
import { shell } from '../shell.mjs';

/** How the form looks where it is made without us. */
export const formStyle = () =>
  `<style>\n${readFileSync(new URL('form.css', import.meta.url), 'utf8').trim()}\n</style>`;

/** The form as HTML alone, which posts by itself. */
export const plainForm = (service) => `<form class="signup" action="${service}" method="post">
<label for="signup-email">Your e-mail address</label>
<input id="signup-email" name="email" type="email" required autocomplete="email" inputmode="email">
<button>Sign up</button>
</form>`;

/**
 * The measure of a form that is enhanced: no script at all.
 * @param {string} service address that takes the POST
 */
export const plainPage = (service) => shell({ head: formStyle(), body: plainForm(service) });
