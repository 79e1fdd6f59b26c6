import { html, type TemplateResult } from 'lit';

/** A real heading of the wanted level: tag names cannot be bound, so each level is a template. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} dir="auto">${content}</h2>`;
    case 4:
      return html`<h4 part=${part} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} dir="auto">${content}</h5>`;
    case 6:
      return html`<h6 part=${part} dir="auto">${content}</h6>`;
    default:
      return html`<h3 part=${part} dir="auto">${content}</h3>`;
  }
}

/** A level that headings have. @default 3 */
export const headingLevelFrom = (level: number | undefined): number =>
  level !== undefined && level >= 1 && level <= 6 ? Math.trunc(level) : 3;
