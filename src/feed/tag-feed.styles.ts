import { css } from '../ui/style-sheets.js';

/** A design value: the feed's own property, else the one all our elements share, else the default. */
const token = (name: string, fallback: string) =>
  `var(--tag-feed-${name}, var(--handbill-${name}, ${fallback}))`;

/**
 * The geometry that holds without any look, above all the height of one row, which the skeleton, the
 * list and the snippet's reserved box share.
 */
export const structure = css`
  :host {
    --_gap: ${token('gap', '1.5em')};
    --_title: ${token('title-size', '1.125em')};
    --_text: ${token('text-size', '0.9375em')};
    --_meta: ${token('meta-size', '0.8125em')};
    --_title-lines: var(--tag-feed-title-lines, 2);
    --_text-lines: var(--tag-feed-text-lines, 3);
    line-height: 1.5;
  }
  .none {
    --_text-lines: 0;
  }
  .frame {
    --_item: calc(
      1.3 * var(--_title-lines) * var(--_title) + 1.5 * var(--_meta) + 1.5 * var(--_text-lines) *
        var(--_text) + 0.5em
    );
    min-block-size: calc(var(--_rows) * (var(--_item) + var(--_gap)) - var(--_gap));
  }
  .loading {
    block-size: 0;
    overflow: clip;
  }
  ul,
  p,
  [part='title'] {
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    column-gap: 1em;
    min-block-size: var(--_item);
  }
  slot + ul {
    margin-block-start: 1em;
  }
  li + li,
  ul + ul,
  ul ~ slot,
  [part='controls'] {
    display: flex;
    margin-block-start: calc(var(--_gap) / 2 - 1px);
    padding-block-start: calc(var(--_gap) / 2);
    border-block-start: 1px solid #0000;
  }
  li:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: var(--_item);
  }
  [part='text'] {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    row-gap: 0.25em;
    align-content: start;
  }
  [part='text'] > * {
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  p,
  [part='title'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    font-size: var(--_text);
    -webkit-line-clamp: var(--_text-lines);
  }
  [part='title'] {
    font-size: var(--_title);
    line-height: 1.3;
    -webkit-line-clamp: var(--_title-lines);
  }
  [part='meta'] {
    display: flex;
    column-gap: 0.75em;
    font-size: var(--_meta);
    min-block-size: 1.5em;
    white-space: nowrap;
  }
  span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  time {
    unicode-bidi: plaintext;
  }
  span:empty {
    display: none;
  }
  img {
    inline-size: var(--tag-feed-image-size, min(8em, 28%));
    block-size: max-content;
    aspect-ratio: var(--tag-feed-image-ratio, 3 / 2);
    object-fit: cover;
  }
  [part='controls'] {
    min-block-size: 2.5em;
    gap: 1em;
    align-items: center;
  }
`;

/**
 * At home on the page: every colour is mixed from the page's own ink, so that contrast follows the
 * page in light and dark, whether or not it declares a colour scheme (docs/adr/0003).
 */
export const look = css`
  :host {
    --_rule: ${token('color-rule', 'color-mix(in srgb, currentColor 18%, #0000)')};
    --_radius: ${token('radius', '0.25em')};
    color: ${token('color', 'inherit')};
  }
  [part='heading'] {
    margin: 0 0 0.75em;
    font-size: ${token('heading-size', '1.25em')};
    line-height: 1.3;
  }
  [part='title'] {
    font-weight: ${token('title-weight', '600')};
  }
  [part='meta'] {
    color: ${token('color-quiet', 'color-mix(in srgb, currentColor 82%, #0000)')};
  }
  a {
    color: inherit;
    text-decoration: none;
    outline: 0;
  }
  a:hover,
  a:focus {
    text-decoration: underline;
  }
  button:focus-visible,
  [part='title']:has(:focus-visible) {
    outline: 2px solid ${token('color-focus', 'currentColor')};
    outline-offset: 2px;
  }
  li + li {
    border-color: var(--_rule);
  }
  img,
  button:hover {
    background: var(--_rule);
  }
  img,
  button {
    border-radius: var(--_radius);
  }
  i {
    --_bar: linear-gradient(var(--_rule) 0 0) 0;
    flex: 1;
    background:
      var(--_bar) 0 / 80% 1em,
      var(--_bar) 2em / 30% 0.6em,
      var(--_bar) 3.4em / 100% 40%;
    background-repeat: no-repeat;
  }
  [part='message'] {
    margin-block: 0.75em;
  }
  ::slotted([slot='footer']) {
    display: block;
    margin-block-start: var(--_gap);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    padding: 0.4em 1em;
    cursor: pointer;
  }
`;
