import { html, type TemplateResult } from 'lit/html.js';

/** A link to a page elsewhere, in a tab of its own; nothing where there is no address. */
export const outsideLink = (url: string | undefined, words: string): TemplateResult | '' =>
  url ? html`<a part="link" href=${url} target="_blank" rel="noopener">${words}</a>` : '';
