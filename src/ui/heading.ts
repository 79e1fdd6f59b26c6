import { html, type TemplateResult } from 'lit/html.js';

/** Tag names cannot be bound, so each level is a template, made as Lit's own static templates are. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A real heading of the wanted level. */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  html(templates[level - 1] as (typeof templates)[0], part, content);

/** A level that headings have. @default 3 */
export const headingLevelFrom = (level: number | undefined): number =>
  templates[Number(level) - 1] ? Number(level) : 3;
