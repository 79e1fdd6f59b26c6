import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDate, parseInstant, type Reading } from '../content/dates.js';
import { heading } from '../ui/heading.js';
import type { Article, ArticleImage } from './article.js';

/** How all cards of a feed are drawn. */
export interface CardLook extends Reading {
  /** Level of the title's heading, 1 to 6. */
  level: number;
  dates: 'absolute' | 'relative' | 'none';
  /** Browsing context of links. */
  target: string | undefined;
  /** Link text of a story without title. */
  untitled: string;
}

export function articleCard(
  { url, title, summary, language, authors, publishedAt, image }: Article,
  look: CardLook,
): TemplateResult {
  const { level, dates, target, untitled } = look;
  const time = parseInstant(publishedAt);
  const link = html`<a part="link" href=${url} target=${target ?? nothing} rel="noopener">${title || untitled}</a>`;
  return html`<li part="item" lang=${language ?? nothing}>
    <div part="text" dir="auto">
      ${heading(level, 'title', link)}
      <div part="meta">
        <span part="author">${authors.map((name, index) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`)}</span>
        ${dates === 'none' || Number.isNaN(time) ? nothing : html`<time part="date" datetime=${publishedAt}>${formatDate(time, dates, look)}</time>`}
      </div>
      <p part="excerpt" dir="auto">${summary}</p>
    </div>
    ${image ? picture(image) : nothing}
  </li>`;
}

/** A broken picture leaves its place to the text. */
const hide = ({ target }: Event) => (target as Element).remove();

const picture = ({ url, alt, width, height, sizes }: ArticleImage) =>
  html`<img part="image" src=${url} srcset=${sizes.map((size) => `${size.url} ${size.width}w`).join() || nothing} sizes="auto, 9em" width=${width ?? nothing} height=${height ?? nothing} alt=${alt} loading="lazy" referrerpolicy="no-referrer" @error=${hide}>`;
