import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDate, parseInstant } from '../content/dates.js';
import type { Reading } from '../content/reading.js';
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
  /** Draws a picture; there are none until it is had. */
  picture?: ((image: ArticleImage) => TemplateResult) | undefined;
  /** Mark of a story that was corrected. */
  corrected: string;
}

export function articleCard(article: Article, look: CardLook): TemplateResult {
  const { url, title, summary, language, authors, image, source } = article;
  const { level, target, untitled, picture } = look;
  const link = html`<a part="link" href=${url} target=${target ?? nothing} rel="noopener">${title || untitled}</a>`;
  return html`<li part="item" lang=${language ?? nothing}>
    <div part="text" dir="auto">
      ${heading(level, 'title', link)}
      <div part="meta">
        <span part="author">${authors.map(author)}</span>
        ${date(article, look)}
        ${mark(article, look)}
        ${source ? html`<span part="source" dir="auto">${source.name}</span>` : nothing}
      </div>
      <p part="excerpt" dir="auto">${summary}</p>
    </div>
    ${image && picture ? picture(image) : nothing}
  </li>`;
}

const author = (name: string, index: number) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`;

function date({ publishedAt }: Article, { dates, ...reading }: CardLook) {
  const time = parseInstant(publishedAt);
  return dates === 'none' || Number.isNaN(time)
    ? nothing
    : html`<time part="date" datetime=${publishedAt}>${formatDate(time, dates, reading)}</time>`;
}

const mark = ({ correction }: Article, { corrected }: CardLook) =>
  correction ? html`<span part="correction">${corrected}</span>` : nothing;
