import { html, type TemplateResult } from 'lit';

/** Grey rows with the geometry of the articles that follow. */
export const skeleton = (rows: number): TemplateResult =>
  html`<ul part="skeleton" aria-hidden="true">
    ${Array.from({ length: rows }, () => row)}
  </ul>`;

const row = html`<li class="row"><div class="bar"></div><div class="bar"></div><div class="bar"></div></li>`;
