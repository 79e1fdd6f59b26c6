import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ArticleImage } from './article.js';

/** The picture of a card. An optional part: feeds show none unless somebody asks for them. */
export function picture({ url, alt, width, height, sizes }: ArticleImage): TemplateResult {
  const candidates = sizes.map((size) => `${size.url} ${size.width}w`).join() || nothing;
  return html`<img part="image" src=${url} srcset=${candidates} sizes="auto, 9em" width=${width ?? nothing} height=${height ?? nothing} alt=${alt} loading="lazy" referrerpolicy="no-referrer" @error=${hide}>`;
}

/** A broken picture leaves its place to the text. */
const hide = ({ target }: Event) => (target as Element).remove();
