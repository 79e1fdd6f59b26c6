import { readReadme, scriptTag } from './readme.mjs';
import { shell } from './shell.mjs';
import { formStyle, plainForm } from './signup-plain/page.mjs';

/** Where the site has our script. */
export const signupScriptPath = '/digest-signup.js';

const page = (tag, head) =>
  shell({ head, body: `${scriptTag(readReadme(), signupScriptPath)}\n${tag}` });

/**
 * Our own form, with the link that readers have before the script.
 * @param {string} api
 * @param {string} box style that keeps the form's place
 */
export const ownFormPage = (api, box) =>
  page(`<digest-signup api="${api}" style="${box}">
  <a href="https://archive.example/digest/">Sign up for the digest</a>
</digest-signup>`);

/**
 * The plain form inside our element, which enhances it.
 * @param {string} api
 * @param {string} service address that takes the POST without a script
 */
export const ownerFormPage = (api, service) =>
  page(`<digest-signup api="${api}">\n${plainForm(service)}\n</digest-signup>`, formStyle());
