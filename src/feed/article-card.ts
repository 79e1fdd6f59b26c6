import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, parseInstant } from '../content/dates.js';
import { heading } from '../ui/heading.js';
import type { Article, ArticleImage } from './article.js';

/** How all cards of a feed are drawn. */
export interface CardLook {
  /** Level of the title's heading, 1 to 6. */
  level: number;
  dates: 'absolute' | 'relative' | 'none';
  language: string | undefined;
  timeZone: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** Browsing context of links. */
  target: string | undefined;
  /** Link text of a story without title. */
  untitled: string;
}

export function articleCard(article: Article, look: CardLook): TemplateResult {
  const { title, summary, language } = article;
  const link = html`<a
    part="link"
    href=${article.url}
    target=${look.target ?? nothing}
    rel="noopener"
    >${title || summary.slice(0, 80) || look.untitled}</a
  >`;
  return html`<li part="item" lang=${language ?? nothing}>
    <div part="text">
      ${heading(look.level, 'title', link)}
      <p part="meta">${byline(article)}${dateLine(article, look)}</p>
      ${summary ? html`<p part="excerpt" dir="auto">${summary}</p>` : nothing}
    </div>
    ${article.image ? picture(article.image) : nothing}
  </li>`;
}

const byline = ({ authors }: Article) =>
  authors.length > 0
    ? html`<span part="author">${authors.map((name, index) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`)}</span>`
    : nothing;

function dateLine({ publishedAt }: Article, { dates, ...look }: CardLook) {
  const time = parseInstant(publishedAt);
  return time === undefined || dates === 'none'
    ? nothing
    : html`<time part="date" datetime=${publishedAt}>${formatDate(time, { style: dates, ...look })}</time>`;
}

const picture = ({ url, alt, width, height, sizes }: ArticleImage) => html`<img
  part="image"
  src=${url}
  srcset=${sizes.map((size) => `${size.url} ${size.width}w`).join(', ') || nothing}
  sizes="auto, 9em"
  width=${width ?? nothing}
  height=${height ?? nothing}
  alt=${alt}
  loading="lazy"
  decoding="async"
  referrerpolicy="no-referrer"
  @error=${hide}
/>`;

/** A broken picture leaves its place to the text. */
const hide = (event: Event) => {
  (event.target as HTMLElement).hidden = true;
};
